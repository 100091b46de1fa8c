import type { Env } from './env.ts';
import { createPoliteFetch } from './read/create-polite-fetch.ts';
import type { PoliteFetch, PoliteOptions } from './read/polite-fetch.ts';

/** The platform's fetch and clock. */
export const platform = (env: Env): PoliteOptions => ({
  fetch: (url, init) => fetch(url, init),
  sleep: (ms) => scheduler.wait(ms),
  now: () => new Date(),
  allowPrivate: env.ALLOW_PRIVATE_SOURCES === 'true',
});

/** A polite fetch for one source: one request at a time. */
export const politeFetch = (env: Env): PoliteFetch => createPoliteFetch(platform(env));
