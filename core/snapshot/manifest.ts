/**
 * The manifest: the one file of an area that changes. Everything else is immutable and named by its content.
 * `GET /{area}/manifest.json`, max-age 60 seconds. Files are at `/{area}/segments/{segment.id}/{name}`.
 */
export interface FileEntry {
  /** Path below `/{area}/`. */
  path: string;
  /** Decoded bytes. */
  bytes: number;
  /** Bytes as sent with brotli. */
  br_bytes: number;
  /** SHA-256 of the decoded bytes, hex. */
  sha256: string;
}

/** A part of the directory that is fetched and searched as one; a day's changes make a small new one. */
export interface Segment {
  id: string;
  services: number;
  /** Index, first part: needs, names, categories, places, columns to filter by. */
  first: FileEntry;
  /** Index, second part: words of the descriptions. */
  rest: FileEntry;
  /** Ids in order, to find a service by id. */
  ids: FileEntry;
  /** What the open feed's lists are filtered by (oruk/feed-format.ts). Only the worker reads it; absent in older versions. */
  feed?: FileEntry;
  /** Each source's own records of those services that `records` does not tell by itself: chunk n at `${origins.path}/${n}`. */
  origins?: { path: string };
  /** Records: chunk n is at `${records.path}/${n}`, JSON array of PublishedService in document order. */
  records: { path: string; chunks: number; per_chunk: number; bytes: number; br_bytes: number; sha256: string };
  /** Documents that a later segment replaced or that left: never to be shown. */
  dropped: number[];
}

export interface ManifestSource {
  id: string;
  name: string;
  owner: string;
  licence: { name: string; url?: string; attribution?: string };
  /** Last time the source was read to its end, by whoever reads it. */
  read_at?: string;
  /** What the source is in every HIVE. */
  feed?: string;
  /** It is read through this other HIVE. */
  through?: { name: string; url: string };
}

/** What lies near the border and is another area's: found by those who search here, and no part of the area's own feed and counts. */
export interface Neighbour {
  area: { id: string; name: string };
  /** Whose facts they are, but for the area's own sources. */
  sources: ManifestSource[];
  segment: Segment;
}

export interface Manifest {
  format: 1;
  area: { id: string; name: string; help?: { name: string; phone: string; hours?: string } };
  /** Changes whenever anything a reader shows changes. */
  version: string;
  built_at: string;
  /** What the deployment that publishes it is called among HIVEs: no part of the version. Absent in older versions. */
  deployment?: string;
  counts: { services: number; organizations: number; locations: number };
  segments: Segment[];
  /** Of neighbouring areas, by id; left out when there are none. */
  neighbours?: Neighbour[];
  /** Centres of postcode sectors, districts and towns that readers need to place what a person types. */
  places: FileEntry;
  /** Lexicons of needs by language (ISO 639-1), the area's own words among them: core/need/lexicon-file.ts. */
  lexicons?: { [language: string]: FileEntry };
  /** Plain advice on each need's options: a JSON object of texts by need id. */
  advice?: FileEntry;
  /** How good the directory and each source are: core/quality/quality.ts. */
  quality?: FileEntry;
  /** Ids that organisations of the open feed went by before they were found to be one → the id that each goes by: a JSON object. Only the worker reads it. */
  former?: FileEntry;
  sources: ManifestSource[];
  /** Ids (UUID) that must not be shown by anybody, whatever they hold. */
  withdrawn: string[];
  /** Records (core/exchange) of services that an operator withdrew: other HIVEs drop them, whoever gives them. */
  recalled?: string[];
  /** Ids (UUID and short) that were once published and whose service has joined another → the id (UUID) it has now. */
  joined?: { [id: string]: string };
}
