import { readFileSync } from 'node:fs';
import { matchRecords } from '../core/merge/match-records.ts';
import { inventedServices } from './merge-sets/invented.ts';

const model = JSON.parse(readFileSync('core/merge/model.json', 'utf8'));
const all = [...inventedServices(30000, 20)];
const packed = all.map((x) => x.packed);
const m = matchRecords(packed, model);
let n = 0;
const kinds = new Map<string, number>();
for (const c of m.clusters) {
  for (let i = 0; i < c.length; i++)
    for (let j = i + 1; j < c.length; j++)
      if (all[c[i]!]!.service !== all[c[j]!]!.service) {
        n++;
        if (n % 80 === 1)
          console.log('\n' + packed[c[i]!]!.replaceAll('\n', ' ; ') + '\n' + packed[c[j]!]!.replaceAll('\n', ' ; '), c.length);
      }
}
console.log(n, 'asks', m.asks.length);
