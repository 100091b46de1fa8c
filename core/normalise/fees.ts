/** What a text on fees says plainly enough to be a figure. */
import type { CostOption } from '../hsds.ts';

const FREE =
  /^(?:(?:this|the|our) service (?:is|are) )?(?:(?:completely|totally|all) )?(?:free(?: of charge)?|no (?:charge|cost|fee)s?|none|nil|£0(?:\.00)?|0(?:\.00)?)(?![\w-])/i;

/** Words that bind "free" to some people, some time or some part: then it is not plainly free. */
const BOUND =
  /\b(?:if|where|unless|except|under|over|aged?|first|initial|trial|taster|for (?:up to |the |\w+ )?(?:\w+ )?(?:weeks?|months?|days?|sessions?|hours?)|to (?:residents|members|\w+ tenants|tenants|patients|students)|(?:on|during) (?:mon|tues|wednes|thurs|fri|satur|sun)days?|for (?:members|children|under|over|residents|carers|students|those))\b/i;
const OTHERWISE = /\b(?:otherwise|elsewhere|thereafter|afterwards?|then £|fixed fees?|others? pay|non-members)\b/i;

/** True when a person who comes pays nothing for the service itself: `Free`, `Free; donations welcome`, `Free with voucher`. */
export function isFree(fees: string): boolean {
  const text = fees.trim();
  if (!FREE.test(text)) return false;
  const first = text.split(/[;.](?:\s|$)|\n/, 1)[0] ?? '';
  return !BOUND.test(first) && !OTHERWISE.test(text);
}

/** A cost option when the text is plainly free (amount 0) or names one price (`£4 a session`); otherwise none. */
export function costFromFees(fees: string): CostOption | undefined {
  const text = fees.trim();
  if (isFree(text)) return { amount: 0, currency: 'GBP' };
  const price = /^£\s?(\d{1,5}(?:\.\d{2})?)(?:\s+((?:a|an|per|each|for|including)\b[^;£]{0,60}))?$/i.exec(text);
  if (!price) return undefined;
  const words = price[2]?.trim();
  return { amount: Number(price[1]), currency: 'GBP', ...(words && { amount_description: words }) };
}
