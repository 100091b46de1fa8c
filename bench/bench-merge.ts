/**
 * `npm run bench:merge` (also `npm run bench -- --merge`): time and memory of merging 10,000 to 300,000 invented records from 20
 * lists, each size in a process of its own, and what a change of 100 records in 50,000 costs beside the whole.
 * `-- --sizes 10000,100000 --json`. Memory is what the process holds beyond what it held before the records were made: heap and
 * buffers, at the highest that was seen between parts of the work, after collecting.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,30000,100000,300000' },
    heap: { type: 'string', default: '64' },
    merge: { type: 'boolean' },
    json: { type: 'boolean', default: false },
  },
});

interface Figures {
  records: number;
  seconds: number;
  candidates: number;
  clusters: number;
  heap_mb: number;
}

function measured<Shape>(limit: number, ...words: string[]): Shape | undefined {
  const flags = ['--disable-warning=ExperimentalWarning', '--expose-gc', `--max-old-space-size=${limit}`];
  const done = spawnSync(process.execPath, [...flags, join(import.meta.dirname, 'measure-merge.ts'), ...words], { encoding: 'utf8' });
  return done.status === 0 ? (JSON.parse(done.stdout.trim().split('\n').at(-1)!) as Shape) : undefined;
}

const whole: (Figures & { limit_mb: number })[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const limit = size <= 100_000 ? Number(values.heap) : 8192;
  const figures = measured<Figures>(limit, 'whole', String(size));
  if (figures) whole.push({ ...figures, limit_mb: limit });
  if (!values.json)
    console.log(
      figures
        ? `${String(size).padStart(7)} records: ${figures.seconds.toFixed(1)} s (${((1e6 * figures.seconds) / size).toFixed(0)} µs each), ${figures.candidates} pairs compared, ${figures.clusters} clusters, ${figures.heap_mb.toFixed(1)} MB`
        : `${String(size).padStart(7)} records: did not fit ${limit} MB`,
    );
}
const change = measured<{ whole_ms: number; change_ms: number; compared: number; share: number }>(8192, 'change', '50000', '100');
if (values.json) console.log(JSON.stringify({ whole, change }));
else if (change)
  console.log(
    `100 changed in 50,000: ${change.change_ms.toFixed(0)} ms beside ${change.whole_ms.toFixed(0)} ms for all: ${(100 * change.share).toFixed(2)} %`,
  );
