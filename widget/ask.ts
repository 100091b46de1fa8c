import type { Chip, Hit, SearchRequest, SearchResponse } from '../core/search/query.ts';
import type { Manifest } from '../core/snapshot/manifest.ts';
import type { PublishedService } from '../core/snapshot/published.ts';
import { type Question, requestOf } from './question.ts';
import type { DirectorySource, SearchableDirectory } from './searchable-directory.ts';
import { type WayOn, waysOn } from './ways-on.ts';
import { words } from './words.ts';

/** A result with its record. */
export interface Found {
  /** Absent when it was not found by a search but opened by its id. */
  hit?: Hit;
  published: PublishedService;
}

/** What is shown for a question. */
export interface Answer {
  manifest: Manifest;
  response: SearchResponse;
  found: Found[];
  /** How many hits have been asked for, so that more go on from there. */
  reached: number;
  /** The place box holds a place that is not known; the search was made without it. */
  placeUnknown: boolean;
  /** Whether distances mean something. */
  placed: boolean;
  /** When nothing was found: what would help. */
  ways: WayOn[];
}

/**
 * Answers a question on this device. With `before`, brings the next services of the same answer.
 * Throws when the directory cannot be read, and stops between steps when the signal is aborted.
 */
export async function ask(
  source: DirectorySource,
  question: Question,
  options: { limit: number; before?: Answer | undefined; signal: AbortSignal },
): Promise<Answer> {
  const { limit, before, signal } = options;
  const directory = await source.current();
  signal.throwIfAborted();
  const place = question.place.trim();
  const near = question.near ?? (place ? await directory.place(place) : undefined);
  signal.throwIfAborted();
  const request: SearchRequest = { ...requestOf(question, near), limit, offset: before?.reached ?? 0 };
  const response = await directory.search(request);
  signal.throwIfAborted();
  const chips = near ? withNear(response.understood.chips, near.name ?? '') : response.understood.chips;
  const [found, ways] = await Promise.all([
    Promise.all(response.hits.map((hit) => recordOf(directory, hit))),
    response.total === 0 ? waysOn(directory, question, near, chips) : [],
  ]);
  return {
    manifest: directory.manifest,
    response: { ...response, understood: { ...response.understood, chips } },
    found: [...(before?.found ?? []), ...found.flat()],
    reached: (before?.reached ?? 0) + response.hits.length,
    placeUnknown: place !== '' && !near,
    placed: near !== undefined || response.understood.place !== undefined,
    ways,
  };
}

/** The hit with its record, or nothing when the record was withdrawn meanwhile. */
async function recordOf(directory: SearchableDirectory, hit: Hit): Promise<Found[]> {
  const [published] = await directory.records([hit]);
  return published ? [{ hit, published }] : [];
}

/** The place that was asked for is a condition too, and can be taken off like the others. */
const withNear = (chips: Chip[], name: string): Chip[] =>
  chips.some(({ key }) => key === 'near') ? chips : [{ key: 'near', label: words.near(name), from: 'filter' }, ...chips];
