// Makes the form of /sparql an editor: terms and things are completed, answers link to this site's pages.
'use strict';
(() => {
  const form = document.querySelector('form.query');
  const say = form.dataset;
  const chinese = document.documentElement.lang === 'zh';
  const area = form.querySelector('textarea');
  const results = document.querySelector('.results');
  const STEP = 200; // rows shown at once
  const LINK = 6000; // characters of an address that every server takes
  let prefixes = {};
  let terms = [];

  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  };
  const fill = (words, ...values) => values.reduce((all, v, i) => all.replace(`{${i}}`, v), words);
  const called = (o) => (chinese ? o.zh || o.en : o.en || o.zh) || '';

  function script(src) {
    return new Promise((done, fail) => {
      const made = element('script', undefined, {src});
      made.onload = done;
      made.onerror = fail;
      document.head.append(made);
    });
  }

  /** Where this site shows an address; the address itself where it is another site's. */
  function path(iri) {
    const local = [[say.base, '/id/'], [say.terms, '/ontology/']].find(([start]) => iri.startsWith(start));
    const page = local ? local[1] + encodeURI(iri.slice(local[0].length)).replaceAll('#', '%23').replaceAll('?', '%3F') : iri;
    return /^(https?:|\/)/.test(page) ? page : '#';
  }

  function shortened(iri) {
    const found = Object.entries(prefixes).find(([, start]) => start !== '' && iri.startsWith(start));
    return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri.startsWith(say.base) ? iri.slice(say.base.length) : iri;
  }

  // Completion

  /** What may stand where the cursor is: terms by their names or labels, then things by theirs. */
  async function hints(editor) {
    const cursor = editor.getDoc().getCursor();
    const before = editor.getDoc().getLine(cursor.line).slice(0, cursor.ch);
    const [word] = before.match(/[?$]?[\p{L}\p{N}_:.-]*$/u);
    const from = {line: cursor.line, ch: cursor.ch - word.length};
    const list = word.startsWith('?') || word.startsWith('$')
      ? editor.getVariablesFromQuery().filter((v) => v.startsWith(word) && v !== word).map((text) => ({text, from, to: cursor}))
      : [...termHints(before.slice(0, -word.length || undefined), word), ...await thingHints(word)]
        .map((hint) => ({...hint, from, to: cursor, render: draw}));
    return {list, from, to: cursor};
  }

  function termHints(before, word) {
    const wanted = word.toLowerCase();
    const kind = /(^|\s)(a|rdf:type)\s+$/.test(before) ? 'class' : 'property';
    return terms
      .filter((t) => !t.name.startsWith('<'))
      .filter((t) => [t.name, t.zh, t.en].some((text) => text.toLowerCase().includes(wanted)))
      .sort((a, b) => (b.kind === kind) - (a.kind === kind) || b.n - a.n)
      .slice(0, 40)
      .map((t) => ({text: t.name, label: called(t), n: t.n}));
  }

  async function thingHints(word) {
    if (word === '' || word.includes(':')) return [];
    const things = await (await fetch('/sparql/things.json?q=' + encodeURIComponent(word))).json();
    return things.sort((a, b) => b.n - a.n).map((t) => ({text: `<${t.iri}>`, label: called(t) + (t.other ? ` (${t.other})` : ''), n: t.n}));
  }

  function draw(item, all, hint) {
    item.append(hint.label || hint.text, element('small', `${hint.label ? shortened(hint.text.replace(/^<|>$/g, '')) : ''} ${hint.n}`));
  }

  /** Queries need not declare the prefixes that the server knows: each line is read as if they were. */
  function declare(editor) {
    const mode = editor.getDoc().getMode();
    const start = mode.startState;
    mode.startState = (...given) => ({...start(...given), prefixes: {...prefixes}});
    editor.setValue(editor.getValue()); // what stands there is read again
    editor.getDoc().clearHistory();
  }

  // Answers

  async function run(editor) {
    const query = editor.getValue();
    const select = ['SELECT', 'ASK'].includes(editor.getQueryType());
    results.replaceChildren(element('p', say.running, {class: 'soft'}));
    try {
      const answer = await fetch('/sparql', {
        method: 'POST',
        headers: {'Content-Type': 'application/sparql-query', Accept: select ? 'application/sparql-results+json' : 'text/turtle'},
        body: query,
      });
      const text = await answer.text();
      results.replaceChildren(element('h2', say.results), ...!answer.ok
        ? [...advice(answer), element('p', text, {class: 'wrong'})]
        : select ? [...note(answer), downloads(query), ...shown(JSON.parse(text))]
          : [...note(answer), element('p', say.triples, {class: 'n'}), element('pre', text, {tabindex: 0})]);
    } catch (problem) {
      results.replaceChildren(element('p', String(problem), {class: 'wrong'}));
    }
  }

  /** What the server's message means, and what to do; a server that is busy says so itself. */
  function advice(answer) {
    const words = answer.status === 400 ? say.wrong : answer.status === 403 ? say.refused : answer.status === 503 && !answer.headers.has('Retry-After') ? say.slow : '';
    return words ? [element('p', words)] : [];
  }

  /** Only an answer that was cut says at how many rows. */
  function note(answer) {
    const limit = answer.headers.get('Xinzhi-Row-Limit');
    return limit ? [element('p', fill(say.bounded, limit), {class: 'n'})] : [];
  }

  function downloads(query) {
    const line = element('p', undefined, {class: 'n downloads'});
    const address = '/sparql?query=' + encodeURIComponent(query);
    if (address.length < LINK) {
      ['csv', 'tsv', 'json', 'xml'].forEach((f) => line.append(element('a', f.toUpperCase(), {href: `${address}&format=${f}`})));
    }
    return line;
  }

  function shown(answer) {
    if ('boolean' in answer) return [element('p', String(answer.boolean), {class: 'lead'})];
    const rows = answer.results.bindings;
    if (rows.length === 0) return [element('p', say.none, {class: 'lead'})];
    const count = element('p', '', {class: 'n'});
    const body = element('tbody', undefined, {role: 'rowgroup'});
    const more = element('button', say.more, {type: 'button', class: 'quiet'});
    const grow = () => {
      const next = rows.slice(body.rows.length, body.rows.length + STEP);
      body.append(...next.map((row) => line(answer.head.vars, row)));
      count.textContent = fill(say.rows, body.rows.length, rows.length);
      more.hidden = body.rows.length === rows.length;
      name(body);
    };
    more.onclick = grow;
    const head = element('tr', undefined, {role: 'row'});
    head.append(...answer.head.vars.map((v) => element('th', v, {scope: 'col', role: 'columnheader'})));
    const top = element('thead', undefined, {role: 'rowgroup'});
    top.append(head);
    const table = element('table', undefined, {class: 'answer', role: 'table'});
    table.append(top, body);
    const wide = element('div', undefined, {class: 'wide', role: 'region', tabindex: 0, 'aria-label': say.results});
    wide.append(table);
    grow();
    return [count, wide, more];
  }

  function line(columns, row) {
    const made = element('tr', undefined, {role: 'row'});
    made.append(...columns.map((column) => cell(column, row[column])));
    return made;
  }

  function cell(column, value) {
    const made = element('td', undefined, {role: 'cell', 'data-label': column});
    if (!value) return made;
    if (value.type === 'uri') {
      made.append(element('a', shortened(value.value), {href: path(value.value), title: value.value, 'data-iri': value.value}));
    } else {
      made.textContent = value.value;
      if (value['xml:lang']) made.append(element('span', value['xml:lang'], {class: 'tag'}));
      if (/#(integer|decimal|double)$/.test(value.datatype || '')) made.className = 'number';
    }
    return made;
  }

  /** Calls things by their names once these are known. */
  async function name(body) {
    const links = [...body.querySelectorAll('a[data-iri]')].filter((a) => /^\/(id|ontology)\//.test(a.getAttribute('href')));
    const iris = [...new Set(links.map((a) => a.dataset.iri))].filter((iri) => !/[<>"{}|\\^`\s]/.test(iri)).slice(0, 400);
    if (iris.length === 0) return;
    const query = `PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?x ?l { VALUES ?x { ${iris.map((i) => `<${i}>`).join(' ')} } ?x skos:prefLabel|rdfs:label|<http://purl.org/dc/terms/title> ?l }`;
    const answer = await fetch('/sparql', {
      method: 'POST',
      headers: {'Content-Type': 'application/sparql-query', Accept: 'application/sparql-results+json'},
      body: query,
    });
    if (!answer.ok) return;
    const names = {};
    (await answer.json()).results.bindings.forEach(({x, l}) => {
      const mine = (l['xml:lang'] || 'zh') === (chinese ? 'zh' : 'en');
      if (mine || !(x.value in names)) names[x.value] = l.value;
    });
    links.forEach((a) => {
      if (a.dataset.iri in names) a.textContent = names[a.dataset.iri];
    });
  }

  // Start

  /** The query of a link that the editor made, or of one that programs use too. */
  function shared() {
    return new URLSearchParams(location.hash.slice(1)).get('query') || new URLSearchParams(location.search).get('query');
  }

  async function start() {
    document.head.append(element('link', undefined, {rel: 'stylesheet', href: '/assets/lib/yasgui.css'}));
    const [known] = await Promise.all([fetch('/sparql/terms.json').then((r) => r.json()), script('/assets/lib/yasgui.js')]);
    prefixes = known.prefixes;
    terms = known.terms;
    const Yasqe = window.Yasgui.Yasqe;
    Yasqe.defaults.autocompleters = [];
    area.hidden = true;
    form.querySelector('label[for=query]').removeAttribute('for');
    const place = element('div');
    area.after(place);
    const complete = (editor) => editor.showHint({hint: hints, completeSingle: false, container: place, closeCharacters: /[\s>"]/});
    const editor = new Yasqe(place, {
      value: shared() || area.value,
      persistenceId: shared() ? null : 'xinzhi',
      createShareableLink: null,
      consumeShareLink: null,
      showQueryButton: false,
      autocompleters: [],
      editorHeight: '19rem',
      extraKeys: {
        'Ctrl-Space': complete,
        'Ctrl-Enter': run,
        'Cmd-Enter': run,
        Tab: false,
        'Shift-Tab': false,
      },
    });
    declare(editor);
    editor.getInputField().setAttribute('aria-label', form.querySelector('label:not([for])').textContent);
    editor.on('inputRead', (cm, change) => {
      if (/[\p{Script=Han}:]$/u.test(change.text.join(''))) complete(editor);
    });
    form.querySelector('.plain-form').hidden = true;
    form.querySelector('.editor-form').hidden = false;
    form.querySelector('.examples').hidden = false;
    form.querySelector('.ask').onclick = () => run(editor);
    form.querySelector('.share').onclick = async (event) => {
      const link = new URL(location.href);
      link.searchParams.delete('query');
      link.hash = new URLSearchParams({query: editor.getValue()});
      history.replaceState(null, '', link);
      await navigator.clipboard?.writeText(link.href).catch(() => undefined);
      event.target.textContent = say.shared;
    };
    form.querySelector('#example').onchange = async (event) => {
      if (event.target.value === '') return;
      editor.setValue(await (await fetch('/sparql/example/' + event.target.value)).text());
      run(editor);
    };
    window.addEventListener('hashchange', () => shared() && editor.setValue(shared()));
    if (shared()) run(editor);
  }

  start();
})();
