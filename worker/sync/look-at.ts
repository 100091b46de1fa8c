/** Looking whether a web address opens, as lightly as the site allows: only its head where it gives that, nothing of its body. */
import { answerOf, type LinkAnswer, verdictOn } from '../../core/quality/link.ts';
import { follow, USER_AGENT } from './read/follow.ts';
import type { PoliteOptions } from './read/polite-fetch.ts';

/** Milliseconds that a site has to begin each answer. */
const TIMEOUT = 5000;

/** Asks for the head of an address; where that is refused, for the page, of which nothing is read. */
export async function lookAt(url: URL, options: PoliteOptions): Promise<LinkAnswer> {
  const head = await ask(url, 'HEAD', options);
  return verdictOn(head) === 'alive' ? head : ask(url, 'GET', options);
}

async function ask(url: URL, method: 'GET' | 'HEAD', options: PoliteOptions): Promise<LinkAnswer> {
  const headers = new Headers({ 'user-agent': USER_AGENT, accept: 'text/html, */*;q=0.5' });
  const abort = new AbortController();
  const answer = await follow(url, { method, headers }, { timeout_ms: TIMEOUT, ...options }, abort);
  if ('failure' in answer) {
    const { reason } = answer.failure;
    return reason === 'unreachable' || reason === 'timed_out' ? 'no answer' : 'led astray';
  }
  await answer.response.body?.cancel();
  return answerOf(answer.response.status);
}
