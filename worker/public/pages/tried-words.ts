import type { SourceQuality } from '../../../core/quality/quality.ts';
import { countOf } from './plain-words.ts';

/** At how many of the web addresses we have looked: what is said of them holds for those. Of older files nothing is known. */
export function triedWords(links: readonly SourceQuality['links'][]): string {
  const known = links.flatMap((one) => one ?? []);
  if (known.length === 0) return 'We look at a few of the web addresses each time.';
  const sum = (pick: (one: { given: number; tried: number }) => number): number => known.reduce((total, one) => total + pick(one), 0);
  const [tried, given] = [sum((one) => one.tried), sum((one) => one.given)];
  return `So far we have tried ${tried.toLocaleString('en-GB')} of ${countOf(given, 'web address', 'web addresses')}.`;
}
