/** What the readers ask of the network; made by createPoliteFetch. */
import type { Result } from '../../../core/result.ts';
import type { ReadFailure } from './failure.ts';

/** One answer, read to its end. */
export interface Fetched {
  /** Asked with validators, and nothing has changed: `body` is empty. */
  unchanged: boolean;
  body: Uint8Array;
  etag?: string;
  last_modified?: string;
  content_type?: string;
  /** Where it came from, after redirects. */
  url: string;
}

export interface Ask {
  /** Sent as If-None-Match and If-Modified-Since. */
  etag?: string;
  last_modified?: string;
  accept?: string;
  /** Most bytes to read; more is `too_large`. */
  max_bytes: number;
}

/** One request at a time: calls wait for one another. */
export type PoliteFetch = (url: string, ask: Ask) => Promise<Result<Fetched, ReadFailure>>;

export interface PoliteOptions {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Waits so many milliseconds. */
  sleep: (ms: number) => Promise<void>;
  now: () => Date;
  /** The operator's leave to read from loopback and private addresses. Default false. */
  allowPrivate?: boolean;
  /** Gives a host's addresses, so that a public name of a private address is refused too. Absent: names are judged alone. */
  resolve?: (host: string) => Promise<string[]>;
  /** Default 30 s for an answer to begin and for each pause within it. */
  timeout_ms?: number;
  /** Default 4 in all. */
  attempts?: number;
}
