/** What every reader hands on: one record of one source, mapped to the one shape. */
import type { Origin } from '../exchange/exchange.ts';
import type { Service } from '../hsds.ts';
import type { Problem } from '../problem.ts';

export interface SourceRecord {
  /** The publisher's own id: with the source's id, its identity for ever. */
  record_id: string;
  service: Service;
  /** Where it is from, when another HIVE gave it. */
  origin?: Origin;
}

/** A mapper's answer for one raw record: the record unless it was refused, and all that was noticed. */
export interface Mapped {
  record?: SourceRecord;
  /** The publisher's id, also of a record that was refused, when there was one to read. */
  record_id?: string;
  problems: Problem[];
  /** The publisher says that it is gone or closed: it goes at once. */
  withdrawn?: boolean;
}
