import type { Hit, Point, SearchRequest, SearchResponse } from '../core/search/query.ts';
import type { Manifest } from '../core/snapshot/manifest.ts';
import type { PublishedService } from '../core/snapshot/published.ts';

/** What the elements need of a directory: an opened snapshot, searched on this device. */
export interface SearchableDirectory {
  readonly manifest: Manifest;
  search(request: SearchRequest): Promise<SearchResponse>;
  /** The records of these hits, in the same order. */
  records(hits: Hit[]): Promise<PublishedService[]>;
  /** By UUID or by the eight-character public id. */
  byId(id: string): Promise<PublishedService | undefined>;
  /** A postcode, postcode district or town, as coordinates. */
  place(text: string): Promise<(Point & { name: string }) | undefined>;
}

/** Makes the source of the directory at an address; nothing is fetched yet. Throws `DirectoryUnavailable` when it is no address. */
export type OpenDirectory = (address: string) => DirectorySource;

/** A directory that stays fresh: `current` answers with the newest snapshot held. */
export interface DirectorySource {
  current(): Promise<SearchableDirectory>;
  /** Called when a newer snapshot has taken the place of the one last given. Returns the way to stop. */
  onChange(listener: () => void): () => void;
}
