/** One measurement of bench-merge.ts, in a process of its own: `whole N` or `change N CHANGED`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchRecords, type Packed } from '../core/merge/match-records.ts';
import { MemoryMatch } from '../core/merge/memory-match.ts';
import type { MergeModel } from '../core/merge/model.ts';
import { invented, inventedServices } from './merge-sets/invented.ts';
import { PackedFile } from './packed-file.ts';
import { median } from './statistics.ts';

/** Changes measured one after another: the median counts. */
const ROUNDS = 7;
const model = JSON.parse(readFileSync(join(import.meta.dirname, '../core/merge/model.json'), 'utf8')) as MergeModel;
const [what, count = '0', changed = '0'] = process.argv.slice(2);
const size = Number(count);

const inUse = () => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** Seconds, memory and how well the invented doubles are found. The records are in a file, as they are in the pipeline's database. */
function measureWhole(): void {
  const serviceOf = new Uint32Array(size);
  function* records() {
    let position = 0;
    for (const { packed, service } of inventedServices(size, 20)) {
      serviceOf[position++] = service;
      yield packed;
    }
  }
  const file = new PackedFile(records(), size);
  globalThis.gc?.();
  const before = inUse();
  let peak = 0;
  let asked = 0;
  const watched: Packed = {
    length: size,
    at(position) {
      asked += 1;
      // Without collecting: garbage counts.
      if (asked % 1000 === 0) peak = Math.max(peak, inUse());
      return file.at(position);
    },
  };
  const began = performance.now();
  const { clusters, candidates } = matchRecords(watched, model);
  const seconds = (performance.now() - began) / 1000;
  peak = Math.max(peak, inUse());
  file.remove();
  const memory_mb = (peak - before) / 1e6;
  console.log(JSON.stringify({ records: size, seconds, candidates, clusters: clusters.length, memory_mb, ...found(clusters, serviceOf) }));
}

function found(clusters: readonly number[][], serviceOf: Uint32Array): { precision: number; recall: number } {
  const sizes = new Map<number, number>();
  for (const service of serviceOf) sizes.set(service, (sizes.get(service) ?? 0) + 1);
  const pairs = (count: number) => (count * (count - 1)) / 2;
  let [right, merged] = [0, 0];
  for (const cluster of clusters) {
    merged += pairs(cluster.length);
    cluster.forEach((a, n) => {
      for (const b of cluster.slice(n + 1)) if (serviceOf[a] === serviceOf[b]) right += 1;
    });
  }
  const all = [...sizes.values()].reduce((sum, count) => sum + pairs(count), 0);
  return { precision: right / merged, recall: right / all };
}

if (what === 'whole') measureWhole();
else {
  const all = [...invented(size + ROUNDS * Number(changed), 20)];
  const fresh = all.slice(size);
  const records = new Map(all.slice(0, size).map((packed, n) => [`r${String(n).padStart(7, '0')}`, packed]));
  const kept = new MemoryMatch(model);
  const keys = [...records.keys()];
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now();
    matchRecords(
      keys.map((key) => records.get(key)!),
      model,
    );
    times.push(performance.now() - began);
  }
  kept.rebuild(records);
  const step = Math.floor(size / fresh.length);
  const allChanges = fresh.map((after, n) => ({ key: keys[n * step]!, before: records.get(keys[n * step]!)!, after }));
  const changeTimes: number[] = [];
  let compared = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    // Spread over all records.
    const changes = allChanges.filter((_, n) => n % ROUNDS === round);
    const began = performance.now();
    ({ compared } = await kept.change(changes));
    changeTimes.push(performance.now() - began);
  }
  const change_ms = median(changeTimes);
  const whole_ms = median(times);
  console.log(JSON.stringify({ whole_ms, change_ms, compared, share: change_ms / whole_ms }));
}
