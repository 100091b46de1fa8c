/** One measurement of bench-merge.ts, in a process of its own: `whole N` or `change N CHANGED`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchRecords } from '../core/merge/match-records.ts';
import { MemoryMatch } from '../core/merge/memory-match.ts';
import type { MergeModel } from '../core/merge/model.ts';
import { invented } from './merge-sets/invented.ts';

const model = JSON.parse(readFileSync(join(import.meta.dirname, '../core/merge/model.json'), 'utf8')) as MergeModel;
const [what, count = '0', changed = '0'] = process.argv.slice(2);
const size = Number(count);

function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

if (what === 'whole') {
  const before = held();
  const packed = [...invented(size, 20)];
  const records = held() - before;
  const began = performance.now();
  const found = matchRecords(packed, model);
  const seconds = (performance.now() - began) / 1000;
  const after = held() - before;
  const heap_mb = Math.max(records, after) / 1e6;
  console.log(JSON.stringify({ records: size, seconds, candidates: found.candidates, clusters: found.clusters.length, heap_mb }));
} else {
  const all = [...invented(size + Number(changed), 20)];
  const fresh = all.slice(size);
  const records = new Map(all.slice(0, size).map((packed, n) => [`r${String(n).padStart(7, '0')}`, packed]));
  const kept = new MemoryMatch(model);
  const keys = [...records.keys()];
  const times: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    const began = performance.now();
    matchRecords(
      keys.map((key) => records.get(key)!),
      model,
    );
    times.push(performance.now() - began);
  }
  kept.rebuild(records);
  const step = Math.floor(size / Number(changed));
  const changes = fresh.map((after, n) => ({ key: keys[n * step]!, before: records.get(keys[n * step]!)!, after }));
  const began = performance.now();
  const { compared } = await kept.change(changes);
  const change_ms = performance.now() - began;
  const whole_ms = Math.min(...times);
  console.log(JSON.stringify({ whole_ms, change_ms, compared, share: change_ms / whole_ms }));
}
