/** Whether a neighbour's service says, in words, that it is for other places and not for this one. */
import { plainName } from './plain-name.ts';

export interface AreaNames {
  /** This area's. */
  own: string;
  /** Of the other areas of the deployment. */
  others: readonly string[];
  /** Towns in the service's own addresses: “residents of Gosport only” by a service in Gosport. */
  towns?: readonly string[];
}

/** What stands round a name and names no place: `residents of Gosport only`, `the City of Portsmouth`, `Fareham Borough Council area`. */
const AROUND =
  /^(?:only|for|in|within|of|all|whole|the|anyone|everyone|people|those|residents?|living|who|live|lives|city|town|borough|district|parish|council|area|wide)$/;
/** The place that a service stands in, without its name: `citywide`, `borough residents only`, `local residents`. */
const HERE =
  /^(?:(?:city|town|borough|district|parish) ?(?:wide|residents?)|(?:whole|all) (?:of )?(?:the )?(?:city|town|borough|district|parish)|local residents)\b/;
const ONLY = /\bonly\b/;

/** A name without what stands in brackets, in small letters. */
const compared = (text: string): string => plainName(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' '));

/** The name alone: without what stands round it. */
function bare(plain: string): string {
  const words = plain.split(' ');
  let [from, to] = [0, words.length];
  while (from < to && AROUND.test(words[from]!)) from++;
  while (to > from && AROUND.test(words[to - 1]!)) to--;
  return words.slice(from, to).join(' ');
}

const holds = (plain: string, name: string): boolean => name !== '' && ` ${plain} `.includes(` ${name} `);

/**
 * True only when every area that is stated names another place that we know and not this one. An area that we do not know (a county,
 * a region, a list of postcodes) may hold this one; no area stated is for everybody.
 */
export function isForOthersOnly(stated: readonly string[], { own, others, towns = [] }: AreaNames): boolean {
  const ours = bare(compared(own));
  const elsewhere = new Set(others.map((name) => bare(compared(name))));
  const near = new Set(towns.map((name) => bare(compared(name))));
  for (const name of [ours, '']) {
    elsewhere.delete(name);
    near.delete(name);
  }
  const names = stated.map(compared);
  if (names.length === 0 || names.some((plain) => holds(plain, ours))) return false;
  return names.every((plain) => {
    if (HERE.test(plain)) return true;
    const known = (name: string): boolean => elsewhere.has(name) || (ONLY.test(plain) && near.has(name));
    return known(bare(plain)) || plain.split(/ (?:and|or) /).every((part) => known(bare(part)));
  });
}
