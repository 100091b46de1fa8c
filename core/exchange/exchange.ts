/**
 * What one HIVE gives another: not its merged services but every source's own record, with who gave it, so that the reader merges for
 * itself, counts no record twice, and can name the first source of each fact. `GET /{area}/exchange?page=N`.
 */
import type { Service } from '../hsds.ts';
import type { ManifestSource } from '../snapshot/manifest.ts';

export const EXCHANGE_FORMAT = 1;

/** One record as its own source gave it. */
export interface ExchangeRecord {
  /** The source: `feed` of one of the page's sources. */
  feed: string;
  /** The publisher's own id of it. */
  record_id: string;
  /** The giving HIVE's service that it is part of. */
  service_id: string;
  /** When a change of it was last seen by the HIVE that reads the source itself, `YYYY-MM-DD`. */
  last_seen?: string;
  /** The deployments it has come through before this one, the first reader first. Absent: this one reads the source itself. */
  path?: string[];
  service: Omit<Service, 'id'>;
}

/** A record as it lies beside the merged one; without a service it says just what the merged one says. */
export type StoredOrigin = Omit<ExchangeRecord, 'service' | 'service_id'> & Partial<Pick<ExchangeRecord, 'service'>>;

/** A source, as readers see it, with what it is in every HIVE. */
export type ExchangeSource = Omit<ManifestSource, 'id'> & { feed: string };

export interface ExchangePage {
  hive: typeof EXCHANGE_FORMAT;
  /** Lasting id of the giving deployment. */
  deployment: string;
  area: { id: string; name: string };
  /** Pages of different versions do not belong together. */
  version: string;
  page: number;
  pages: number;
  sources: ExchangeSource[];
  /** Services (ids of the giving HIVE) that nobody may show any more. */
  withdrawn: string[];
  /** Records (originKey) that an operator has withdrawn, whoever gives them. */
  recalled: string[];
  records: ExchangeRecord[];
}

/** What is kept beside a record that came from another HIVE. */
export interface Origin {
  feed: string;
  record_id: string;
  service_id: string;
  last_seen?: string;
  /** All deployments it has come through, the giver last. */
  path: string[];
}

/** What a record is in every HIVE: hash this text. */
export const originText = (feed: string, recordId: string): string => `${feed}\n${recordId}`;

/** The id, in the manifest and in records, of a source that is read through another HIVE. */
export const originSourceId = (feed: string): string => `from-${feed}`;
