/**
 * What every reader of a source gives: its raw records, page by page, in a form that can be staged and gone on from.
 *
 * A reader is an async generator. Each page that it yields is whole: stage `records`, keep `next`, and the run may be cut off
 * at any time after that; a reader started again with that cursor goes on behind the page. A table's file is fetched once a
 * generator, so that a step does best to take all pages that it can from one generator. A failure is the last thing yielded.
 */
import type { SourceConfig } from '../../../core/area.ts';
import type { ExchangePage } from '../../../core/exchange/exchange.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Result } from '../../../core/result.ts';
import type { ReadFailure } from './failure.ts';
import type { PoliteFetch } from './polite-fetch.ts';

/** What lets the next run ask whether one request's answer has changed. Both absent: the server does not say. */
export interface Validator {
  url: string;
  etag?: string;
  last_modified?: string;
}

export interface Page {
  /** As the source gave them, unmapped: for `mapperFor(source)` of core/read. At most 500. JSON values. */
  records: unknown[];
  /** Where to go on: opaque, at most some hundred characters. `null`: this was the last page. */
  next: string | null;
  /** What was noticed of the source as a whole; problems of records come from the mapper. */
  problems: Problem[];
  /** Bytes read from the network for this page. */
  bytes: number;
  /** How many records the source says it has in all. */
  total?: number;
  /** Nothing has changed since the run that gave the validators: `records` is empty, `next` is null, what is held stays. */
  unchanged?: boolean;
  /** Keep those of all pages, in order; hand them to the next run's reader. */
  validator?: Validator;
  /** On the last page of another HIVE: what it says of its whole directory. */
  told?: Pick<ExchangePage, 'sources' | 'withdrawn' | 'recalled'>;
}

export interface ReadOptions {
  http: PoliteFetch;
  /** `next` of the last page staged; null or absent to begin. */
  cursor?: string | null;
  /** Those of every page of the last complete run, in order; leave them out to read anew whatever was said before. */
  validators?: Validator[];
  /** Who reads, and what it reads from the sources themselves: for `hive`, so that nothing comes back to it. */
  own?: OwnFeeds;
}

/** A deployment among others. */
export interface OwnFeeds {
  deployment: string;
  /** Its own sources, as `feedId` names them; sorted. */
  feeds: string[];
}

/** Reads a source from the cursor on. Yields at least one page or one failure; after a failure nothing more. */
export type ReadPages = (source: SourceConfig, options: ReadOptions) => AsyncGenerator<Result<Page, ReadFailure>, void, void>;
