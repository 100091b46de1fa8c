/** The mapper of a source: pure, one a dialect. */
import type { SourceConfig } from '../area.ts';
import { mapExchange } from './hive/mapper.ts';
import { mapOruk1 } from './oruk-1/mapper.ts';
import { mapOruk3 } from './oruk-3/mapper.ts';
import type { Mapped } from './record.ts';
import { mapRow } from './table/mapper.ts';
import { withholdPlaces } from './withhold-places.ts';

/**
 * Gives the function that maps one raw record of this source to the one shape. It never throws, whatever the record is.
 * Throws itself when a source of tables has no mapping, which is a mistake in the area's configuration.
 */
export function mapperFor(source: Pick<SourceConfig, 'kind' | 'table' | 'id'>): (raw: unknown) => Mapped {
  if (source.kind === 'oruk-3') return (raw) => withholdPlaces(mapOruk3(raw));
  if (source.kind === 'oruk-1') return (raw) => withholdPlaces(mapOruk1(raw));
  if (source.kind === 'hive') return (raw) => withholdPlaces(mapExchange(raw));
  const mapping = source.table;
  if (!mapping) throw new Error(`Cannot map source ${source.id}: it is a table without a mapping`);
  return (raw) => withholdPlaces(mapRow(raw, mapping));
}
