import type { Row } from '../labelled-set.ts';
import { corrupted } from './corrupt.ts';
import { Seeded } from './seeded.ts';
import { Town } from './town.ts';

export interface LabelledSet {
  records: Row[];
  same: [string, string][];
}

/** `services` invented services in `sources` lists: each list has `share` of them, as it writes them. No list is without mistakes. */
export function dirtySet(services: number, sources: number, share: number, dirt: number, seed = 11, named = true): LabelledSet {
  const random = new Seeded(seed);
  const town = new Town(random);
  const set: LabelledSet = { records: [], same: [] };
  for (let n = 0; n < services; n += 1) {
    const row = town.service(`s${n}`);
    let first = '';
    for (let source = 0; source < sources; source += 1) {
      if (source > 0 && !random.chance(share)) continue;
      const id = `${source}-${n}`;
      set.records.push({ ...corrupted(row, dirt, random), id, ...(named && { source: `list ${source}` }) });
      if (first) set.same.push([first, id]);
      else first = id;
    }
  }
  return set;
}
