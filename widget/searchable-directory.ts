import type { Hit, Point, SearchRequest, SearchResponse } from '../core/search/query.ts';
import type { Suggestion } from '../core/search/suggest.ts';
import type { Manifest } from '../core/snapshot/manifest.ts';
import type { PublishedService } from '../core/snapshot/published.ts';

/** What the elements need of a directory: an opened snapshot, searched on this device. */
export interface SearchableDirectory {
  readonly manifest: Manifest;
  /** Whether what it would have needed to understand the last words could not be had. */
  readonly lacking?: boolean;
  search(request: SearchRequest): Promise<SearchResponse>;
  /** How many services a request finds. */
  count(request: SearchRequest): Promise<number>;
  /** What to offer while a person types: needs, then services, then words. */
  suggest(text: string): Promise<Suggestion[]>;
  /** Plain advice on the options for a need. */
  advice(need: string): Promise<string | undefined>;
  /** The plain name of a need. */
  needName(need: string): Promise<string | undefined>;
  /** Services for the same needs, near this one. */
  similar(published: PublishedService): Promise<Hit[]>;
  /** English names of the languages that services are given in. */
  languages(): string[];
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
