// Walks the graph: things are opened, hidden and pinned, lines lead to their sentences; all of it stands in the address.
'use strict';
(() => {
  const root = document.querySelector('.explore');
  const say = root.dataset;
  const one = (css) => root.querySelector(css);
  const language = new URLSearchParams(location.search).get('lang');
  const GIVEN = 0; // sentences behind what only the lexicon says
  const LANDMARKS = 6; // things whose names are always to be read ...
  const LEGIBLE = 10; // ... in letters of so many pixels
  const LABELLED = 60; // lines up to which each says what it means
  const MANY = 800; // lines from which on each is drawn as simply as can be
  const past = [];
  let graph = {things: [], bonds: [], left: 0};
  let state = read(location.search);
  let chosen = null;
  let cy;

  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  };
  const fill = (words, ...values) => values.reduce((all, v, i) => all.replace(`{${i}}`, v), words);
  const percent = (share) => Math.round(share * 100) + '%';
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

  // State

  function read(search) {
    const given = new URLSearchParams(search);
    const list = (name) => (given.get(name) || '').split(',').filter(Boolean);
    return {
      things: list('things'), hide: list('hide'), without: list('without'),
      least: Number(given.get('least')) || 0, evidence: Number(given.get('evidence')) || 0, most: given.get('most') || '',
      pins: Object.fromEntries(list('pin').map((p) => p.split('~')).map(([id, x, y]) => [id, {x: +x, y: +y}])),
    };
  }

  function address(extra = {}) {
    const {things, hide, without, least, evidence, most, pins} = state;
    const pin = Object.entries(pins).map(([id, {x, y}]) => `${id}~${Math.round(x)}~${Math.round(y)}`);
    const all = {things: things.join(), hide: hide.join(), without: without.join(), least: least || '', evidence: evidence || '', most, pin: pin.join(), lang: language || '', ...extra};
    const used = new URLSearchParams(Object.entries(all).filter(([, v]) => v !== ''));
    return used.size ? '?' + used.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%7E', '~') : '';
  }

  async function change(next) {
    past.push(state);
    await become({...state, ...next});
  }

  async function become(next) {
    const needs = (s) => s.things.join() + ' ' + s.most;
    const fetched = needs(next) !== needs(state);
    state = next;
    history.replaceState(null, '', location.pathname + address());
    if (fetched) await load();
    show();
  }

  async function load() {
    const answer = await fetch('/explore/graph.json' + address({hide: '', without: '', least: '', evidence: '', pin: ''}));
    graph = await answer.json();
  }

  function seen() {
    const away = new Set(graph.things.filter((t) => state.hide.includes(t.id) || state.without.includes(t.kind)).map((t) => t.id));
    const bonds = graph.bonds.filter((b) => !away.has(b.source) && !away.has(b.target) && !state.without.includes(b.relation)
      && b.confidence >= state.least && b.sentences >= state.evidence);
    const bound = new Set(bonds.flatMap((b) => [b.source, b.target]));
    const things = graph.things.filter((t) => bound.has(t.id) || state.things.includes(t.id) && !away.has(t.id));
    return {things, bonds};
  }

  // Picture

  function draw(part) {
    const known = new Set(part.things.map((t) => t.id));
    cy.batch(() => {
      cy.edges().remove();
      cy.nodes().filter((n) => !known.has(n.id())).remove();
      const fresh = part.things.filter((t) => cy.getElementById(t.id).empty());
      const near = new Map(part.things.map((t) => [t.id, []]));
      part.bonds.forEach((b) => {
        near.get(b.source).push(b.target);
        near.get(b.target).push(b.source);
      });
      fresh.forEach((t, i) => cy.add({group: 'nodes', data: data(t), position: place(t, i, near)}));
      part.bonds.forEach((b) => cy.add({group: 'edges', data: {...b, id: id(b)}}));
      cy.nodes().forEach((n) => {
        n.data('open', state.things.includes(n.id()) ? 1 : 0);
        n.data('pinned', n.id() in state.pins ? 1 : 0);
        if (n.id() in state.pins) n.position(state.pins[n.id()]);
      });
      cy.edges().toggleClass('labelled', part.bonds.length <= LABELLED).toggleClass('many', part.bonds.length > MANY);
      cy.elements().removeClass('chosen');
      if (chosen) cy.getElementById(chosen).addClass('chosen');
      if (fresh.length) arrange(part);
    });
    if (part.things.length) cy.fit(undefined, 30);
    spell();
  }

  /** The most named things have names that can be read however small the picture is. */
  function spell() {
    const least = Math.min(40, LEGIBLE / cy.zoom());
    cy.nodes().sort((a, b) => b.data('articles') - a.data('articles')).slice(0, LANDMARKS)
      .forEach((n) => n.data('letters', Math.max(letters(n.data()), least)));
  }

  const id = (b) => `${b.source} ${b.relation} ${b.target}`;
  const data = (t) => ({...t, size: 12 + 5 * Math.sqrt(t.articles), letters: letters(t)});
  const letters = (t) => 11 + 3 * Math.sqrt(t.articles);

  /** A new thing begins beside one that it is bound to, on a spiral, so that the same walk gives the same picture. */
  function place(thing, i, near) {
    const other = near.get(thing.id).map((n) => cy.getElementById(n)).find((n) => n.nonempty());
    const start = other ? other.position() : {x: 0, y: 0};
    const radius = 30 + 14 * Math.sqrt(i);
    return {x: start.x + radius * Math.cos(i * 2.39996), y: start.y + radius * Math.sin(i * 2.39996)};
  }

  /** Things push each other away, lines pull them together; what is pinned stays. */
  function arrange(part) {
    const nodes = part.things.map((t) => cy.getElementById(t.id));
    const index = new Map(nodes.map((n, i) => [n.id(), i]));
    const n = nodes.length;
    const wide = Math.max(0.8, Math.min(1.7, cy.width() / cy.height())); // the picture has the shape of its place
    const x = Float64Array.from(nodes, (v) => v.position('x') / wide);
    const y = Float64Array.from(nodes, (v) => v.position('y'));
    const fixed = nodes.map((v) => v.id() in state.pins);
    const springs = part.bonds.map((b) => [index.get(b.source), index.get(b.target)]);
    const far = 95;
    const rounds = Math.max(40, Math.min(400, 60000 / n));
    for (let round = 0; round < rounds; round++) {
      const dx = new Float64Array(n);
      const dy = new Float64Array(n);
      for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) {
          const ex = x[i] - x[j] || 0.01 * (i - j);
          const ey = y[i] - y[j] || 0.01;
          const push = far * far / (ex * ex + ey * ey);
          dx[i] += ex * push; dx[j] -= ex * push;
          dy[i] += ey * push; dy[j] -= ey * push;
        }
        dx[i] -= x[i] * 1.1; dy[i] -= y[i] * 1.1;
      }
      for (const [a, b] of springs) {
        const ex = x[b] - x[a];
        const ey = y[b] - y[a];
        const pull = Math.hypot(ex, ey) / far;
        dx[a] += ex * pull; dy[a] += ey * pull;
        dx[b] -= ex * pull; dy[b] -= ey * pull;
      }
      const step = 60 * (1 - round / rounds) + 1;
      for (let i = 0; i < n; i++) {
        if (fixed[i]) continue;
        const length = Math.hypot(dx[i], dy[i]) || 1;
        x[i] += dx[i] / length * Math.min(length, step);
        y[i] += dy[i] / length * Math.min(length, step);
      }
    }
    nodes.forEach((v, i) => v.position({x: x[i] * wide, y: y[i]}));
  }

  function style() {
    const kinds = ['concept', 'industry', 'technology', 'region', 'organization', 'person', 'policy', 'event', 'product', 'publication', 'indicator'];
    return [
      {selector: 'node', style: {
        width: 'data(size)', height: 'data(size)', label: 'data(label)', color: colour('ink'), 'font-size': 'data(letters)',
        'font-family': getComputedStyle(document.body).fontFamily, 'text-valign': 'bottom', 'text-margin-y': 3,
        'text-wrap': 'ellipsis', 'text-max-width': (n) => Math.max(220, 15 * n.data('letters')), 'min-zoomed-font-size': 6.5, 'background-color': colour('soft'),
        'text-outline-color': colour('paper'), 'text-outline-width': 2.5}},
      ...kinds.map((k) => ({selector: `node[kind="${k}"]`, style: {'background-color': colour(k)}})),
      {selector: 'node[open=1]', style: {'border-width': 3, 'border-color': colour('ink'), 'font-weight': 700}},
      {selector: 'node[pinned=1]', style: {shape: 'diamond'}},
      {selector: 'edge', style: {
        width: (e) => 1 + Math.min(5, Math.log2(1 + e.data('sentences'))), 'line-color': colour('soft'), opacity: (e) => 0.25 + 0.5 * e.data('confidence'),
        'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'target-arrow-color': colour('soft'), 'arrow-scale': 0.8}},
      {selector: 'edge.many', style: {'curve-style': 'haystack', 'target-arrow-shape': 'none'}},
      {selector: 'edge.aside', style: {visibility: 'hidden'}},
      {selector: 'edge[sentences=0]', style: {'line-style': 'dashed'}},
      {selector: 'edge.labelled, edge.chosen', style: {
        label: 'data(label)', 'font-size': 11, color: colour('soft'), 'text-rotation': 'autorotate', 'min-zoomed-font-size': 8,
        'text-outline-color': colour('paper'), 'text-outline-width': 2}},
      {selector: 'edge.chosen', style: {'line-color': colour('accent'), 'target-arrow-color': colour('accent'), opacity: 1}},
      {selector: 'node.chosen', style: {'border-width': 4, 'border-color': colour('accent')}},
    ];
  }

  // Words beside the picture

  function show() {
    const part = seen();
    draw(part);
    filters();
    list(part);
    const words = [fill(say.shown, part.things.length, part.bonds.length)];
    if (graph.left) words.push(fill(say.left, graph.left));
    one('.status').textContent = part.bonds.length ? words.join(' · ') : say.empty;
    one('.undo').disabled = past.length === 0;
    for (const name of ['least', 'evidence']) one('#' + name).value = state[name];
    one('label[for=least] output').textContent = percent(state.least);
    one('label[for=evidence] output').textContent = state.evidence;
    root.querySelectorAll('[data-file]').forEach((a) => a.setAttribute('href', `/explore/graph.${a.dataset.file}${address({pin: ''})}`));
    if (chosen) choose(chosen, true);
    else one('.side').replaceChildren(element('p', say.hint, {class: 'soft'}));
  }

  function filters() {
    const count = (items) => items.reduce((all, [key, label]) => {
      const found = all.get(key) || {label, n: 0};
      return all.set(key, {label: found.label, n: found.n + 1});
    }, new Map());
    const box = (key, {label, n}, kind) => {
      const made = element('label', undefined, kind ? {class: 'k-' + key} : {});
      const input = element('input', undefined, {type: 'checkbox'});
      input.checked = !state.without.includes(key);
      input.onchange = () => change({without: input.checked ? state.without.filter((w) => w !== key) : [...state.without, key]});
      made.append(input, label + ' ', element('span', n, {class: 'n'}));
      return made;
    };
    const kinds = count(graph.things.map((t) => [t.kind, t.type || t.kind]));
    const relations = count(graph.bonds.map((b) => [b.relation, b.label]));
    const sorted = (all) => [...all].sort(([, a], [, b]) => b.n - a.n);
    one('.filters').replaceChildren(
      ...sorted(kinds).map(([key, value]) => box(key, value, true)), element('hr'),
      ...sorted(relations).map(([key, value]) => box(key, value, false)), element('hr'),
      ...state.hide.map((h) => {
        const thing = graph.things.find((t) => t.id === h);
        const back = element('button', '× ' + (thing ? thing.label : h), {type: 'button', class: 'quiet', title: say.hidden});
        back.onclick = () => change({hide: state.hide.filter((other) => other !== h)});
        return back;
      }));
  }

  function list(part) {
    const names = new Map(part.things.map((t) => [t.id, t]));
    const rows = [...part.bonds].sort((a, b) => b.sentences - a.sentences || b.confidence - a.confidence).map((b) => {
      const row = element('tr');
      const middle = element('td');
      const opener = element('button', b.label, {type: 'button'});
      opener.onclick = () => choose(id(b));
      middle.append(opener);
      row.append(thingCell(names.get(b.source)), middle, thingCell(names.get(b.target)),
        element('td', b.sentences, {class: 'number'}), element('td', percent(b.confidence), {class: 'number'}));
      return row;
    });
    one('.list tbody').replaceChildren(...rows);
  }

  function thingCell(thing) {
    const cell = element('td');
    cell.append(element('a', thing.label, {href: thing.href, class: 'k-' + thing.kind, lang: 'zh'}));
    const more = element('button', state.things.includes(thing.id) ? '−' : '+', {type: 'button', 'aria-label': `${state.things.includes(thing.id) ? say.collapse : say.expand} ${thing.label}`});
    more.onclick = () => toggle(thing.id);
    cell.append(' ', more);
    return cell;
  }

  function toggle(thing) {
    const open = state.things.includes(thing);
    change({things: open ? state.things.filter((t) => t !== thing) : [...state.things, thing], hide: state.hide.filter((h) => h !== thing)});
  }

  function choose(what, again) {
    chosen = what;
    cy.elements().removeClass('chosen');
    cy.getElementById(what).addClass('chosen');
    const thing = graph.things.find((t) => t.id === what);
    const bond = graph.bonds.find((b) => id(b) === what);
    if (thing) one('.side').replaceChildren(...aboutThing(thing));
    else if (bond && !again) aboutBond(bond);
    else if (!bond) one('.side').replaceChildren(element('p', say.hint, {class: 'soft'}));
    if (!again && innerWidth < 832) one('.side').scrollIntoView({block: 'nearest'});
  }

  function aboutThing(thing) {
    const title = element('h2');
    title.append(element('a', thing.label, {href: thing.href, class: 'k-' + thing.kind}));
    const buttons = element('p', undefined, {class: 'row'});
    const button = (text, action) => {
      const made = element('button', text, {type: 'button', class: 'quiet'});
      made.onclick = action;
      buttons.append(made);
    };
    button(state.things.includes(thing.id) ? say.collapse : say.expand, () => toggle(thing.id));
    button(say.hide, () => {
      chosen = null;
      change({hide: [...state.hide, thing.id], things: state.things.filter((t) => t !== thing.id)});
    });
    if (thing.id in state.pins) {
      button(say.unpin, () => change({pins: Object.fromEntries(Object.entries(state.pins).filter(([key]) => key !== thing.id))}));
    } else {
      button(say.pin, () => pin(thing.id));
    }
    const bonds = element('ul');
    graph.bonds.filter((b) => b.source === thing.id || b.target === thing.id).slice(0, 40).forEach((b) => {
      const other = graph.things.find((t) => t.id === (b.source === thing.id ? b.target : b.source));
      const line = element('li');
      const opener = element('button', b.label, {type: 'button', class: 'quiet'});
      opener.onclick = () => choose(id(b));
      const parts = [opener, ' ', element('span', other.label, {class: 'k-' + other.kind})];
      line.append(...b.source === thing.id ? parts : parts.reverse(), ' ', element('span', b.sentences || say.given, {class: 'n'}));
      bonds.append(line);
    });
    return [title, element('p', fill(say.articles, thing.articles), {class: 'n'}), buttons, bonds];
  }

  async function aboutBond(bond) {
    const name = (key) => graph.things.find((t) => t.id === key);
    const title = element('h2');
    const end = (t) => element('a', t.label, {href: t.href, class: 'k-' + t.kind});
    title.append(end(name(bond.source)), ` ${bond.label} `, end(name(bond.target)));
    const sentences = element('ul');
    one('.side').replaceChildren(title, element('p', bond.sentences === GIVEN ? say.given : fill(say.sentences, bond.sentences), {class: 'n'}), sentences);
    const where = new URLSearchParams({subject: bond.source, relation: bond.iri, object: bond.target, ...language ? {lang: language} : {}});
    const lines = await (await fetch('/explore/evidence.json?' + where)).json();
    sentences.append(...lines.map((line) => {
      const item = element('li');
      const cite = element('cite');
      cite.append(element('a', line.article, {href: line.href}));
      item.append(element('q', line.words, {lang: 'zh'}), cite, element('span', `${line.confidence} `, {class: 'n'}),
        ...line.stance ? [element('span', line.stance, {class: 'tag'}), ' '] : [], element('a', say.claim, {href: line.claim, class: 'more'}));
      return item;
    }));
  }

  function pin(thing) {
    const {x, y} = cy.getElementById(thing).position();
    change({pins: {...state.pins, [thing]: {x, y}}});
  }

  // Finding a thing

  function finder() {
    const input = one('#find');
    const found = one('#found');
    let wait;
    let active = -1;
    const close = () => {
      found.hidden = true;
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };
    const take = (item) => {
      input.value = '';
      close();
      chosen = item.dataset.id;
      if (!state.things.includes(chosen)) toggle(chosen);
    };
    input.oninput = () => {
      clearTimeout(wait);
      wait = setTimeout(async () => {
        if (!input.value.trim()) return close();
        const things = await (await fetch('/sparql/things.json?q=' + encodeURIComponent(input.value))).json();
        found.replaceChildren(...things.filter((t) => t.path).map((t, i) => {
          const item = element('li', (document.documentElement.lang === 'zh' ? t.zh || t.en : t.en || t.zh) + ' ', {role: 'option', id: 'found-' + i, 'data-id': t.path, class: 'k-' + t.path.split('/')[0], 'aria-selected': 'false'});
          if (t.apart) item.append(element('span', t.apart + ' ', {class: 'soft', lang: 'zh'}));
          item.append(element('span', t.n, {class: 'n'}));
          item.onmousedown = (event) => { event.preventDefault(); take(item); };
          return item;
        }));
        found.hidden = found.children.length === 0;
        input.setAttribute('aria-expanded', String(!found.hidden));
        active = -1;
      }, 150);
    };
    input.onblur = close;
    input.onkeydown = (event) => {
      const items = [...found.children];
      if (event.key === 'Escape') close();
      if (event.key === 'Enter') {
        event.preventDefault();
        const item = items[Math.max(0, active)];
        if (item && !found.hidden) take(item);
      }
      if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && items.length) {
        event.preventDefault();
        active = (active + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length;
        items.forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
        input.setAttribute('aria-activedescendant', items[active].id);
        items[active].scrollIntoView({block: 'nearest'});
      }
    };
  }

  function undo() {
    if (past.length) become(past.pop());
  }

  async function start() {
    await new Promise((done, fail) => {
      const made = element('script', undefined, {src: '/assets/lib/cytoscape.js'});
      made.onload = done;
      made.onerror = fail;
      document.head.append(made);
    });
    ['.tools', '.stage', '.filters'].forEach((css) => { one(css).hidden = false; });
    one('.list').open = false;
    document.querySelector('link[href$="explore.css"]').id = '__________cytoscape_stylesheet'; // which the library would else put in by itself
    cy = window.cytoscape({
      container: one('.canvas'), style: style(), maxZoom: 2.2, minZoom: 0.05,
      textureOnViewport: true, // a picture is moved, not a thousand things
      pixelRatio: Math.min(2, devicePixelRatio), boxSelectionEnabled: false,
    });
    cy.on('zoom', spell);
    let moved = false;
    cy.on('tap', 'node, edge', (event) => choose(event.target.id()));
    cy.on('dbltap', 'node', (event) => toggle(event.target.id()));
    cy.on('drag', 'node', (event) => { // of very many lines only its own are drawn while a thing is moved
      if (!moved && cy.edges().length > MANY) cy.edges().not(event.target.connectedEdges()).addClass('aside');
      moved = true;
    });
    cy.on('dragfree', 'node', (event) => {
      moved = false;
      pin(event.target.id());
    });
    cy.on('tap', (event) => {
      if (event.target === cy) {
        chosen = null;
        cy.elements().removeClass('chosen');
        one('.side').replaceChildren(element('p', say.hint, {class: 'soft'}));
      }
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => cy.style(style()));
    one('.undo').onclick = undo;
    document.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'z' && event.target.tagName !== 'INPUT') undo();
    });
    one('.fit').onclick = () => cy.fit(undefined, 30);
    one('.all').onclick = () => { chosen = null; change(read('')); };
    one('.tools').onsubmit = (event) => event.preventDefault();
    for (const name of ['least', 'evidence']) {
      one('#' + name).onchange = (event) => change({[name]: Number(event.target.value)});
      one('#' + name).oninput = (event) => {
        one(`label[for=${name}] output`).textContent = name === 'least' ? percent(event.target.value) : event.target.value;
      };
    }
    finder();
    await load();
    show();
    window.xinzhiGraph = cy;
  }

  start();
})();
