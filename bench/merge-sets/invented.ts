import { packEvidence } from '../../core/merge/evidence.ts';
import { rowEvidence } from '../labelled-set.ts';
import { corrupted } from './corrupt.ts';
import { nationOf } from './nation.ts';
import { Seeded } from './seeded.ts';

/** Packed evidence of so many records of invented services, each known to one to five of the lists, with their mistakes. */
export function* invented(records: number, sources: number, seed = 3): Generator<string, void, void> {
  for (const { packed } of inventedServices(records, sources, seed)) yield packed;
}

/** The same, with the number of the service that each record tells of. */
export function* inventedServices(records: number, sources: number, seed = 3): Generator<{ packed: string; service: number }, void, void> {
  const random = new Seeded(seed);
  const service = nationOf(random);
  for (let made = 0, number = 0; made < records; number += 1) {
    const row = service();
    const first = random.below(sources);
    const known = 1 + random.below(5);
    for (let n = 0; n < known && made < records; n += 1) {
      const packed = packEvidence(rowEvidence({ ...corrupted(row, 0.3, random), id: '', source: `list ${(first + n) % sources}` }));
      yield { packed, service: number };
      made += 1;
    }
  }
}
