/**
 * `npm run bench:merge` (also `npm run bench -- --merge`): time and memory of merging 10,000 to 300,000 invented records from 20
 * lists, each size in a process of its own, and what a change of 100 records in 50,000 costs beside the whole.
 * `-- --sizes 10000,100000 --json`. The records are in a file, as the pipeline has them in its database. Memory is the most that the
 * process held while it matched, beyond what it held before: heap and buffers, with garbage that was not yet collected.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,30000,100000,300000' },
    heap: { type: 'string', default: '40' },
    merge: { type: 'boolean' },
    json: { type: 'boolean', default: false },
  },
});

interface Figures {
  records: number;
  seconds: number;
  candidates: number;
  clusters: number;
  memory_mb: number;
  precision: number;
  recall: number;
}

function measured<Shape>(heap: number, ...words: string[]): Shape | undefined {
  const flags = ['--disable-warning=ExperimentalWarning', '--expose-gc', '--max-semi-space-size=4', `--max-old-space-size=${heap}`];
  const done = spawnSync(process.execPath, [...flags, join(import.meta.dirname, 'measure-merge.ts'), ...words], { encoding: 'utf8' });
  return done.status === 0 ? (JSON.parse(done.stdout.trim().split('\n').at(-1)!) as Shape) : undefined;
}

const whole: Figures[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const figures = measured<Figures>(Number(values.heap), 'whole', String(size));
  if (!values.json)
    console.log(figures ? line(figures, whole.at(-1)) : `${String(size).padStart(7)} records: did not fit a heap of ${values.heap} MB`);
  if (figures) whole.push(figures);
}

function line(it: Figures, before: Figures | undefined): string {
  const { records, seconds, candidates, memory_mb, precision, recall } = it;
  const told = [
    `${seconds.toFixed(1)} s (${((1e6 * seconds) / records).toFixed(0)} µs each)`,
    `${candidates} pairs compared (${(candidates / records).toFixed(1)} each)`,
    `at most ${memory_mb.toFixed(0)} MB`,
    `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
    before && `${(seconds / before.seconds).toFixed(1)} times the time of ${(records / before.records).toFixed(1)} times fewer`,
  ];
  return `${String(records).padStart(7)} records: ${told.filter(Boolean).join('; ')}`;
}

const change = measured<{ whole_ms: number; change_ms: number; compared: number; share: number }>(8192, 'change', '50000', '100');
if (values.json) console.log(JSON.stringify({ whole, change }));
else if (change)
  console.log(
    `100 changed in 50,000: ${change.change_ms.toFixed(0)} ms beside ${change.whole_ms.toFixed(0)} ms for all: ${(100 * change.share).toFixed(2)} %`,
  );
