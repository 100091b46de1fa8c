import type { Env } from './env.ts';
import { createPoliteFetch } from './read/create-polite-fetch.ts';
import type { PoliteFetch } from './read/polite-fetch.ts';

/** A polite fetch for one source: one request at a time, with the platform's fetch and clock. */
export const politeFetch = (env: Env): PoliteFetch =>
  createPoliteFetch({
    fetch: (url, init) => fetch(url, init),
    sleep: (ms) => scheduler.wait(ms),
    now: () => new Date(),
    allowPrivate: env.ALLOW_PRIVATE_SOURCES === 'true',
  });
