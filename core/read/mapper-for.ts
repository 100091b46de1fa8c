/** The mapper of a source: pure, one a dialect. */
import type { SourceConfig } from '../area.ts';
import type { Mapped } from './record.ts';

/** Gives the function that maps one raw record of this source to the one shape. Never throws, whatever the record is. */
export function mapperFor(_source: SourceConfig): (raw: unknown) => Mapped {
  return () => ({ problems: [{ reason: 'not_an_object', action: 'record refused' }] });
}
