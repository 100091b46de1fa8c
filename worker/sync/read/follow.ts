/** Asking one address and those that it sends on to, each being looked at before it is asked. */
import type { ReadFailure, ReadReason } from './failure.ts';
import type { PoliteOptions } from './polite-fetch.ts';
import { isPrivateAddress, isPrivateHost } from './private-address.ts';

/** Who asks. */
export const USER_AGENT = 'HIVE/0.1 (service directory reader; Open Referral UK)';
const MOST_REDIRECTS = 5;

/** A failure that may pass carries how long the server asked to wait, in milliseconds. */
export interface Attempt {
  failure: ReadFailure;
  passing: boolean;
  wait?: number;
}

/** How an address is asked. */
export interface Asking {
  method?: 'GET' | 'HEAD';
  headers: Headers;
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

/** A promise that settles after so long, and a way to stop the clock. */
export function alarm(ms: number): { over: Promise<'over'>; done: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<'over'>((settle) => {
    timer = setTimeout(() => settle('over'), ms);
  });
  return { over, done: () => clearTimeout(timer) };
}

/** What became of asking an address. */
export const attempt = (reason: ReadReason, url: URL, passing: boolean, found?: string): Attempt => ({
  failure: { reason, field: plain(url), ...(found !== undefined && { found }) },
  passing,
});

async function request(url: URL, asking: Asking, options: PoliteOptions, abort: AbortController): Promise<Response | Attempt> {
  const wait = alarm(options.timeout_ms ?? 30_000);
  try {
    const asked = options.fetch(url.href, { ...asking, redirect: 'manual', signal: abort.signal });
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
export async function follow(
  start: URL,
  asking: Asking,
  options: PoliteOptions,
  abort: AbortController,
): Promise<{ response: Response; url: URL } | Attempt> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!(await allowed(url, options))) return attempt('not_allowed_address', url, false);
    const response = await request(url, asking, options, abort);
    if ('failure' in response) return response;
    const location = [301, 302, 303, 307, 308].includes(response.status) ? response.headers.get('location') : null;
    if (location === null) return { response, url };
    await response.body?.cancel();
    if (!URL.canParse(location, url)) return attempt('http_status', url, false, `${response.status} to an address that is none`);
    url = new URL(location, url);
  }
  return attempt('too_many_redirects', start, false);
}
