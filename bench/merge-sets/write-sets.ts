/** `node bench/merge-sets/write-sets.ts`: the invented sets as CSV in .cache/merge, for `npm run eval:merge`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { COLUMNS } from '../labelled-set.ts';
import { dirtySet } from './dirty.ts';
import { onlyWith, restaurants } from './few-columns.ts';
import { hardSet } from './hard-pairs.ts';

const sets = {
  hard: hardSet(),
  dirty: dirtySet(1500, 3, 0.5, 0.35),
  'very-dirty': dirtySet(1000, 2, 0.6, 0.7, 5),
  'one-list': dirtySet(800, 3, 0.3, 0.4, 9, false),
  restaurants: restaurants(900),
  'name-owner-url': onlyWith(dirtySet(800, 3, 0.3, 0.4, 9, false), ['name', 'organization', 'url']),
};
for (const [name, { records, same }] of Object.entries(sets)) {
  const folder = join(import.meta.dirname, '../../.cache/merge', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'records.csv'), Papa.unparse(records, { columns: ['id', ...COLUMNS] }));
  writeFileSync(join(folder, 'pairs.csv'), Papa.unparse(same));
  console.log(`${name}: ${records.length} records, ${same.length} pairs`);
}
