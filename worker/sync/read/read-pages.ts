/** The reader of a source: one a dialect. */
import type { SourceKind } from '../../../core/area.ts';
import { readHive } from './hive.ts';
import { readOruk1 } from './oruk-1.ts';
import { readOruk3 } from './oruk-3.ts';
import type { ReadPages } from './page.ts';
import { readTable } from './table.ts';

const READERS: Record<SourceKind, ReadPages> = { 'oruk-3': readOruk3, 'oruk-1': readOruk1, table: readTable, hive: readHive };

/** Reads any source, by its kind. */
export const readPages: ReadPages = (source, options) => READERS[source.kind](source, options);
