/** What makes an area: configuration, read once when the directory is set up and when its file changes. */
import type { TableMapping } from './read/table/mapping.ts';

/** How a source is read. One reader a dialect; `hive` is an area of another HIVE, whose `url` is the area's own address. */
export type SourceKind = 'oruk-3' | 'oruk-1' | 'table' | 'hive';

/** A source: a feed with an owner, a licence and a rank. `id` is kept for ever, being part of every record's identity. */
export interface SourceConfig {
  /** Lower-case letters, digits and hyphens: `portsmouth-council`. */
  id: string;
  name: string;
  /** Who answers for it, as readers see it: `Portsmouth City Council`. */
  owner: string;
  kind: SourceKind;
  url: string;
  /** Licence name and address, shown wherever the facts are. */
  licence: { name: string; url?: string; attribution?: string };
  /** 1 (most trusted) upwards; decides between values assured on the same day. */
  trust: number;
  /** Where the publisher wants to hear of mistakes. */
  contact?: string;
  /** For `table`: which column means what. */
  table?: TableMapping;
  /** Most bytes one run may read from it. Default 64 MiB. */
  max_bytes?: number;
}

/** What people of an area say for a need, and what its services write. */
export interface AreaWords {
  /** Id of the need. */
  need: string;
  says?: string[];
  offers?: string[];
}

/** One area: a view on the merged directory. */
export interface AreaConfig {
  /** Part of every public address: `portsmouth`. Lower-case letters, digits and hyphens. */
  id: string;
  name: string;
  /** Services within it: south, west, north, east in degrees; absent means all services of its sources. */
  bounds?: { south: number; west: number; north: number; east: number };
  /** How far beyond the bounds services of neighbouring areas are shown too, in miles. Default 3; 0: none. Without bounds: none. */
  border_miles?: number;
  sources: SourceConfig[];
  /** Words of its own people for needs of the lexicon; published with its snapshot. */
  words?: AreaWords[];
  /** A person to call when nothing helps. */
  help?: { name: string; phone: string; hours?: string };
}
