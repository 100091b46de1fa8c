/**
 * `npm run eval`: whether people are understood. HIVE and the peers on the same graded questions.
 * `-- --services FILE[,FILE] --queries FILE` takes any set in the shape of bench/relevance; `--json` prints JSON and nothing else;
 * `--only hive` leaves the peers out; `--misses` shows the questions that HIVE answers badly.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figures, figuresOf, type GradedQuery, meanFigures } from './figures.ts';
import { memoryDirectory } from './memory-directory.ts';
import { flexsearch } from './peers/flexsearch.ts';
import { fuseTokens, fuseWhole } from './peers/fuse.ts';
import { minisearch } from './peers/minisearch.ts';
import { miniSearchWithLexicon } from './peers/minisearch-with-lexicon.ts';
import { orama } from './peers/orama.ts';
import type { Peer } from './peers/peer.ts';
import { textsOf } from './peers/texts.ts';
import { type RelevanceSet, readRelevanceSet } from './relevance-set.ts';

const HERE = join(import.meta.dirname, 'relevance');
const { values } = parseArgs({
  options: {
    services: { type: 'string', default: join(HERE, 'services.jsonl') },
    queries: { type: 'string', default: join(HERE, 'queries.jsonl') },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});

type Ask = (text: string) => Promise<string[]>;
type Table = { [kind: string]: Figures };

async function hive(set: RelevanceSet, lexicon: boolean): Promise<Ask> {
  const directory = await memoryDirectory(set.services, { places: set.places, lexicon });
  return async (text) => (await directory.records((await directory.search({ text, limit: 10 })).hits)).map(({ id }) => id);
}

async function peer(set: RelevanceSet, { build, load }: Peer): Promise<Ask> {
  const engine = await load(await build(textsOf(set.services)));
  return async (text) => engine.search(text, 10);
}

async function measure(set: RelevanceSet, ask: Ask, onMiss?: (query: GradedQuery, found: string[]) => void): Promise<Table> {
  const all = [...set.types.values()];
  const kinds = new Map<string, Figures[]>([['all', []]]);
  for (const query of set.queries) {
    const found = (await ask(query.query)).map((id) => set.types.get(id) ?? '');
    const figures = figuresOf(query, found, all);
    if (figures.ndcg10 < 0.75) onMiss?.(query, found);
    kinds.get('all')!.push(figures);
    kinds.set(query.kind, [...(kinds.get(query.kind) ?? []), figures]);
  }
  return Object.fromEntries([...kinds].map(([kind, figures]) => [kind, meanFigures(figures)]));
}

function print(engine: string, table: Table): void {
  console.log(`\n${engine}`);
  console.log('  kind                    n   nDCG@10   right first   in first 3   nothing found');
  for (const [kind, f] of Object.entries(table))
    console.log(
      `  ${kind.padEnd(20)}${String(f.n).padStart(5)}${f.ndcg10.toFixed(3).padStart(10)}${f.success1.toFixed(3).padStart(14)}${f.success3.toFixed(3).padStart(13)}${String(f.empty).padStart(16)}`,
    );
}

const set = readRelevanceSet(values.services.split(','), values.queries);
const engines: [string, () => Promise<Ask>][] = [
  ['hive', () => hive(set, true)],
  ['hive without its lexicon', () => hive(set, false)],
  ['MiniSearch with HIVE’s lexicon', async () => miniSearchWithLexicon(set.services)],
  ...[minisearch, orama, flexsearch, fuseTokens, fuseWhole].map((one): [string, () => Promise<Ask>] => [one.name, () => peer(set, one)]),
];
const results: { [engine: string]: Table } = {};
if (!values.json) console.log(`${set.services.length} services, ${set.queries.length} questions`);
for (const [name, make] of engines) {
  if (values.only && values.only !== name) continue;
  const onMiss = (query: GradedQuery, found: string[]): void =>
    console.log(`  ${query.kind} “${query.query}” ${JSON.stringify(query.relevant)}\n     ${found.slice(0, 6).join(', ')}`);
  results[name] = await measure(set, await make(), values.misses && name === 'hive' ? onMiss : undefined);
  if (!values.json) print(name, results[name]);
}
if (values.json) console.log(JSON.stringify(results));
