/** Fetching as a good guest: one request at a time, patient with a busy server, never more than was agreed, never where it must not go. */
import { err, ok, type Result } from '../../../core/result.ts';
import type { ReadFailure } from './failure.ts';
import { type Attempt, alarm, attempt, follow, USER_AGENT } from './follow.ts';
import type { Ask, Fetched, PoliteFetch, PoliteOptions } from './polite-fetch.ts';
import { readBody } from './read-body.ts';

/** Answers that may be better in a while. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/** The longest that a server may ask us to wait: two minutes. */
const LONGEST_WAIT = 120_000;

function headersFor(ask: Ask): Headers {
  const headers = new Headers({ 'user-agent': USER_AGENT, accept: ask.accept ?? 'application/json' });
  if (ask.etag !== undefined) headers.set('if-none-match', ask.etag);
  if (ask.last_modified !== undefined) headers.set('if-modified-since', ask.last_modified);
  return headers;
}

function retryAfter(response: Response, now: Date): number | undefined {
  const said = response.headers.get('retry-after');
  if (said === null) return undefined;
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now.getTime();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

async function once(start: URL, ask: Ask, options: PoliteOptions): Promise<Fetched | Attempt> {
  const abort = new AbortController();
  const answer = await follow(start, { headers: headersFor(ask) }, options, abort);
  if ('failure' in answer) return answer;
  const { response, url } = answer;
  const header = (name: string): string | undefined => response.headers.get(name) ?? undefined;
  const [etag, last_modified, content_type] = [header('etag'), header('last-modified'), header('content-type')];
  const about = { url: url.href, ...(etag && { etag }), ...(last_modified && { last_modified }), ...(content_type && { content_type }) };
  if (response.status === 304) return { unchanged: true, body: new Uint8Array(), ...about };
  if (!response.ok) {
    await response.body?.cancel();
    const failed = attempt('http_status', url, PASSING.has(response.status), String(response.status));
    const wait = retryAfter(response, options.now());
    return wait === undefined ? failed : { ...failed, wait };
  }
  const promised = Number(header('content-length') ?? 0);
  const pause = (): ReturnType<typeof alarm> => alarm(options.timeout_ms ?? 30_000);
  const body = promised > ask.max_bytes ? 'too_large' : await readBody(response.body, ask.max_bytes, pause);
  if (typeof body !== 'string') return { unchanged: false, body, ...about };
  abort.abort();
  return attempt(body, url, body !== 'too_large');
}

async function patiently(address: string, ask: Ask, options: PoliteOptions): Promise<Result<Fetched, ReadFailure>> {
  if (!URL.canParse(address)) return err({ reason: 'unreachable', found: address.slice(0, 200), instead: 'a web address' });
  const url = new URL(address);
  const attempts = options.attempts ?? 4;
  for (let made = 1; ; made++) {
    const answer = await once(url, ask, options);
    if (!('failure' in answer)) return ok(answer);
    const wait = answer.wait ?? 1000 * 4 ** (made - 1);
    if (!answer.passing || made >= attempts || wait > LONGEST_WAIT) return err(answer.failure);
    await options.sleep(wait);
  }
}

/** A fetch for one source. Calls wait for one another, so that the source never has two requests at once. */
export function createPoliteFetch(options: PoliteOptions): PoliteFetch {
  let before: Promise<unknown> = Promise.resolve();
  return (url, ask) => {
    const now = before.then(() => patiently(url, ask, options));
    before = now.catch(() => undefined);
    return now;
  };
}
