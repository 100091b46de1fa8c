import type { Hit, SearchRequest, SearchResponse } from '../core/search/query.ts';
import type { Manifest } from '../core/snapshot/manifest.ts';
import type { PublishedService } from '../core/snapshot/published.ts';
import { loadCards } from './load-cards.ts';
import { chipsOf, type Question, requestOf } from './question.ts';
import type { DirectorySource, SearchableDirectory } from './searchable-directory.ts';
import { phonesOf } from './service-facts.ts';

/** A result with its record. */
export interface Found {
  /** Absent when it was not found by a search but opened by its id. */
  hit?: Hit;
  published: PublishedService;
  /** Of the snapshot that it is from. */
  manifest: Manifest;
}

/** What is shown for a question. */
export interface Answer {
  question: Question;
  manifest: Manifest;
  response: SearchResponse;
  found: Found[];
  /** How many hits have been asked for, so that more go on from there. */
  reached: number;
  /** The place box holds a place that is not known; the search was made without it. */
  placeUnknown: boolean;
  /** Needs that words of danger told of when it was answered. */
  danger: readonly string[];
  /** What would have been needed to understand the words could not be had: found with what was held. */
  lacking: boolean;
  /** Whether distances mean something. */
  placed: boolean;
  /** English names of the languages that the directory's services are given in. */
  languages: string[];
}

/**
 * Answers a question on this device. With `before`, brings the next services of the same answer.
 * Throws when the directory cannot be read, and stops between steps when the signal is aborted.
 */
export async function ask(
  source: DirectorySource,
  question: Question,
  options: { limit: number; danger: () => readonly string[]; before?: Answer | undefined; signal: AbortSignal },
): Promise<Answer> {
  const { limit, before, signal } = options;
  const [directory] = await Promise.all([source.current(), loadCards()]);
  signal.throwIfAborted();
  const place = question.place.trim();
  const near = question.near ?? (place ? await directory.place(place) : undefined);
  signal.throwIfAborted();
  const danger = options.danger();
  const request: SearchRequest = { ...requestOf(question, near), danger: [...danger], limit, offset: before?.reached ?? 0 };
  const response = await directory.search(request);
  signal.throwIfAborted();
  const chips = chipsOf(question, near, response.understood.chips);
  const records = await Promise.all(response.hits.map((hit) => recordOf(directory, hit)));
  const found = question.guided?.today ? phoneFirst(records.flat()) : records.flat();
  return {
    question,
    manifest: directory.manifest,
    languages: directory.languages(),
    response: { ...response, understood: { ...response.understood, chips } },
    found: [...(before?.found ?? []), ...found],
    reached: (before?.reached ?? 0) + response.hits.length,
    danger,
    lacking: directory.lacking ?? false,
    placeUnknown: place !== '' && !near,
    placed: near !== undefined || response.understood.place !== undefined,
  };
}

/** Those that help by phone first, then those that can be rung, then the others; otherwise in their order. */
const phoneFirst = (found: Found[]): Found[] => found.toSorted((a, b) => reachByPhone(b) - reachByPhone(a));

function reachByPhone({ published: { service } }: Found): number {
  return service.attending?.includes('phone') ? 2 : phonesOf(service, undefined).length > 0 ? 1 : 0;
}

/** The hit with its record, or nothing when the record was withdrawn meanwhile. */
async function recordOf(directory: SearchableDirectory, hit: Hit): Promise<Found[]> {
  const [published] = await directory.records([hit]);
  return published ? [{ hit, published, manifest: directory.manifest }] : [];
}
