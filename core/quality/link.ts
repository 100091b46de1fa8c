/** Whether a web address still leads somewhere: what is made of each look at it. */

/**
 * `alive`: it opened. `gone`: there is no such page, or nobody answered. `silent`: somebody answered, but not us: a page for
 * members, a site that turns programs away, a fault that may pass.
 */
export type LinkVerdict = 'alive' | 'gone' | 'silent';

/** What came of one look: an HTTP status, nothing, or redirects without end or to where we must not go. */
export type LinkAnswer = number | 'no answer' | 'led astray';

/** What is known of an address. */
export interface LinkState {
  verdict: LinkVerdict;
  answer: LinkAnswer;
  /** On how many days it was gone since it last opened, and the last of them, `YYYY-MM-DD`. */
  gone_days: number;
  gone_on?: string;
}

/** An address is called broken when it was gone on so many days and did not open in between. */
export const DAYS_UNTIL_BROKEN = 2;

/**
 * The platform's own answers when a site cannot be reached: down, too slow, without a route, or a name that nobody knows.
 * https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
 */
const NOBODY_THERE = new Set([521, 522, 523, 530]);

/** The answer as a person would put it: nobody, where the platform answered for a site that it could not reach. */
export const answerOf = (status: number): LinkAnswer => (NOBODY_THERE.has(status) ? 'no answer' : status);

/** What an answer says of the address. */
export function verdictOn(answer: LinkAnswer): LinkVerdict {
  if (answer === 'no answer' || answer === 404 || answer === 410) return 'gone';
  return answer !== 'led astray' && answer >= 200 && answer < 400 ? 'alive' : 'silent';
}

/** What is known after a look. One that did not answer us neither counts nor clears what was counted. */
export function afterLook(before: Pick<LinkState, 'gone_days' | 'gone_on'> | undefined, answer: LinkAnswer, day: string): LinkState {
  const verdict = verdictOn(answer);
  const { gone_days = 0, gone_on } = before ?? {};
  if (verdict === 'alive') return { verdict, answer, gone_days: 0 };
  if (verdict === 'silent' || gone_on === day) return { verdict, answer, gone_days, ...(gone_on && { gone_on }) };
  return { verdict, answer, gone_days: gone_days + 1, gone_on: day };
}

/** When so many sites, and all of those asked, do not answer, it is our own way out that is shut. */
const SURELY_US = 3;

/** Whether looks that were made together tell of our own connection and not of the addresses. */
export function isOurOwnFault(looks: readonly { host: string; answer: LinkAnswer }[]): boolean {
  const hosts = new Set(looks.map(({ host }) => host));
  return hosts.size >= SURELY_US && looks.every(({ answer }) => answer === 'no answer');
}
