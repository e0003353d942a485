// Asks every question of queries/ in a second SPARQL engine (oxigraph) and compares the answers with ours.
//   npm install --prefix target/oxigraph oxigraph
//   ./xinzhi build --nquads target/graph.nq
//   node src/check/second-engine.mjs target/graph.nq
// The full-text question is left out: text search is no part of SPARQL.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;
const oxigraph = createRequire(join(root, 'target/oxigraph/'))('oxigraph');
const base = process.env.XINZHI_BASE_IRI ?? 'https://w3id.org/xinzhi/id/';
const terms = 'https://w3id.org/xinzhi/ontology#';

const store = new oxigraph.Store();
store.load(readFileSync(process.argv[2], 'utf8'), { format: 'application/n-quads' });

function term(type, value) {
  if (type === 'string') return JSON.stringify(value);
  if (type === 'number') return value;
  return `<${/^[a-z]+:/.test(value) ? value : (type === 'iri' ? base : terms) + value}>`;
}

// Parameters are bound by writing their default into the query's pattern.
function bound(text) {
  const at = text.indexOf('WHERE');
  let pattern = text.slice(at);
  for (const [, name, type, value] of text.matchAll(/^# param (\w+): (\w+) = ?(.*?) ;/gm)) {
    if (value !== '' || type === 'string') {
      pattern = pattern.replaceAll(new RegExp(`[?$]${name}\\b`, 'g'), term(type, value));
    }
  }
  return text.slice(0, at) + pattern;
}

const cell = (c) => (c === undefined ? '' : /(integer|decimal|double)$/.test(c.datatype ?? '') ? String(Number(c.value)) : c.value);
const rows = (json) => json.results.bindings.map((b) => json.head.vars.map((v) => cell(b[v])).join('\t'));

let different = 0;
for (const file of readdirSync(join(root, 'queries')).filter((f) => f.endsWith('.rq')).sort()) {
  const text = readFileSync(join(root, 'queries', file), 'utf8');
  if (text.includes('text:query')) continue;
  const ours = rows(JSON.parse(execFileSync(join(root, 'xinzhi'), ['query', join(root, 'queries', file), '--format', 'json'],
    { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })));
  const theirs = rows(JSON.parse(store.query(bound(text), { results_format: 'json', use_default_graph_as_union: true })));
  const same = JSON.stringify([...ours].sort()) === JSON.stringify([...theirs].sort());
  console.log(`${same ? 'same     ' : 'DIFFERENT'} ${file}  ${ours.length} and ${theirs.length} rows`);
  if (!same) different++;
}
process.exit(different === 0 ? 0 : 1);
