/** A service as readers get it: the merged HSDS record, its lasting ids, and who said what. */
import type { Json, Service, TaxonomyTerm } from '../hsds.ts';

/** Where one value of a field comes from. */
export interface Assertion {
  source_id: string;
  value: Json;
  /** When the source vouched for it, `YYYY-MM-DD`. */
  assured_date?: string;
}

export interface PublishedService {
  /** The ledger's UUID; equals `service.id`. */
  id: string;
  /** 8 characters, for print and QR codes. */
  short_id: string;
  service: Service;
  /** Which records it is made of. */
  sources: { source_id: string; record_id: string; assured_date?: string; last_seen?: string }[];
  /** Dotted field path → what each source says, where they disagree; the one shown comes first. */
  rivals?: { [field: string]: Assertion[] };
  /** Need ids (core/need) that its text or terms meet. */
  needs?: string[];
  /** Name of the neighbouring area that it is of, where it is shown beside an area's own. Never stored. */
  neighbour?: string;
  /** Terms that its own text makes sure, beside those that its sources give (`service.attributes`). */
  terms?: TaxonomyTerm[];
}
