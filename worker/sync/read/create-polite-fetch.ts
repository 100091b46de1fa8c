/** Fetching as a good guest: one request at a time, patient with a busy server, never more than was agreed, never where it must not go. */
import { err, ok, type Result } from '../../../core/result.ts';
import type { ReadFailure, ReadReason } from './failure.ts';
import type { Ask, Fetched, PoliteFetch, PoliteOptions } from './polite-fetch.ts';
import { isPrivateAddress, isPrivateHost } from './private-address.ts';
import { readBody } from './read-body.ts';

const USER_AGENT = 'HIVE/0.1 (service directory reader; Open Referral UK)';
const MOST_REDIRECTS = 5;
/** Answers that may be better in a while. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/** The longest that a server may ask us to wait: two minutes. */
const LONGEST_WAIT = 120_000;

/** A failure that may pass carries how long the server asked to wait, in milliseconds. */
interface Attempt {
  failure: ReadFailure;
  passing: boolean;
  wait?: number;
}

/** An address fit for a report: without its query, which may hold a key. */
function plain(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

async function allowed(url: URL, { allowPrivate = false, resolve }: PoliteOptions): Promise<boolean> {
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') return false;
  if (allowPrivate) return true;
  if (isPrivateHost(url.hostname)) return false;
  if (!resolve) return true;
  const addresses = await resolve(url.hostname).catch(() => [] as string[]);
  return !addresses.some(isPrivateAddress);
}

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

/** A promise that settles after so long, and a way to stop the clock. */
function alarm(ms: number): { over: Promise<'over'>; done: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<'over'>((settle) => {
    timer = setTimeout(() => settle('over'), ms);
  });
  return { over, done: () => clearTimeout(timer) };
}

const attempt = (reason: ReadReason, url: URL, passing: boolean, found?: string): Attempt => ({
  failure: { reason, field: plain(url), ...(found !== undefined && { found }) },
  passing,
});

async function request(url: URL, ask: Ask, options: PoliteOptions, abort: AbortController): Promise<Response | Attempt> {
  const wait = alarm(options.timeout_ms ?? 30_000);
  try {
    const asked = options.fetch(url.href, { headers: headersFor(ask), redirect: 'manual', signal: abort.signal });
    const response = await Promise.race([asked, wait.over]);
    if (response !== 'over') return response;
    asked.catch(() => undefined);
    abort.abort();
    return attempt('timed_out', url, true);
  } catch {
    return attempt('unreachable', url, true);
  } finally {
    wait.done();
  }
}

/** Follows redirects by hand, each address being looked at before it is asked. */
async function follow(
  start: URL,
  ask: Ask,
  options: PoliteOptions,
  abort: AbortController,
): Promise<{ response: Response; url: URL } | Attempt> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!(await allowed(url, options))) return attempt('not_allowed_address', url, false);
    const response = await request(url, ask, options, abort);
    if ('failure' in response) return response;
    const location = [301, 302, 303, 307, 308].includes(response.status) ? response.headers.get('location') : null;
    if (location === null) return { response, url };
    await response.body?.cancel();
    if (!URL.canParse(location, url)) return attempt('http_status', url, false, `${response.status} to an address that is none`);
    url = new URL(location, url);
  }
  return attempt('too_many_redirects', start, false);
}

async function once(start: URL, ask: Ask, options: PoliteOptions): Promise<Fetched | Attempt> {
  const abort = new AbortController();
  const answer = await follow(start, ask, options, abort);
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
