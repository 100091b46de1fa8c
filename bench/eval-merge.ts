/**
 * `npm run eval:merge -- --records FILE --pairs FILE [--ignore FIELD,…] [--model FILE] [--json]`: how well records are merged, on any set
 * with labels. The weights are learnt from the set's own records, without its labels, unless `--model` names a model to hold to
 * (`--model core/merge/model.json`). `--misses` shows what went wrong. The truth is taken to be an equivalence: pairs that follow
 * from the pairs given (A is B, B is C) count as given. An asked pair counts as not merged.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { learn } from '../core/merge/learn.ts';
import { matchRecords } from '../core/merge/match-records.ts';
import type { MergeModel } from '../core/merge/model.ts';
import { THRESHOLDS } from '../core/merge/thresholds.ts';
import { readPairs, readRecords } from './labelled-set.ts';
import { mergeFigures } from './merge-figures.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string' },
    pairs: { type: 'string' },
    ignore: { type: 'string', default: '' },
    model: { type: 'string' },
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});
if (!values.records || !values.pairs) {
  console.error('Say which set: --records FILE --pairs FILE');
  process.exit(1);
}
const { ids, packed } = readRecords(values.records, new Set(values.ignore.split(',').map((field) => field.trim())));
const pairs = readPairs(values.pairs, new Set(ids));
const began = performance.now();
const model = values.model ? (JSON.parse(readFileSync(values.model, 'utf8')) as MergeModel) : learn(packed, 'of this set', THRESHOLDS);
const matched = matchRecords(packed, model);
const seconds = Math.round(performance.now() - began) / 1000;
const links = new Map([...matched.links].map((link) => [`${link.a} ${link.b}`, link]));
const asked = new Set(matched.asks.flatMap(({ a, b }) => [a, b]));
const { figures, wrong, missed } = mergeFigures(ids, pairs, matched);
if (values.json) console.log(JSON.stringify({ ...figures, seconds }));
else {
  console.log(`records        ${ids.length}`);
  console.log(`precision      ${figures.precision.toFixed(4)}   (${wrong.length} pairs merged wrongly)`);
  console.log(`recall         ${figures.recall.toFixed(4)}   (${missed.length} pairs missed)`);
  console.log(`F1             ${figures.f1.toFixed(4)}`);
  console.log(`compared       ${figures.candidates} pairs of ${figures.possible} possible`);
  console.log(`to ask         ${figures.ask} pairs, ${((100 * asked.size) / ids.length).toFixed(2)} % of the records`);
  console.log(`seconds        ${seconds}`);
}
if (values.misses) showMisses();

/** To standard error, so that `--json` stays JSON. */
function showMisses(): void {
  const at = new Map(ids.map((id, position) => [id, position]));
  const asking = new Set(matched.asks.map(({ a, b }) => `${a} ${b}`));
  for (const [title, list] of [
    ['merged wrongly', wrong],
    ['missed', missed],
  ] as const) {
    for (const [a, b] of list.slice(0, 60)) {
      const [x, y] = [at.get(a)!, at.get(b)!].sort((p, q) => p - q) as [number, number];
      const link = links.get(`${x} ${y}`);
      const how = asking.has(`${x} ${y}`) ? 'asked' : link ? `score ${link.score.toFixed(1)}` : 'no link';
      console.error(`\n${title} (${how})\n  ${packed[x]!.replaceAll('\n', ' ; ')}\n  ${packed[y]!.replaceAll('\n', ' ; ')}`);
    }
  }
}
