import { isOwnerOnly } from './compare-name.ts';
import type { Evidence } from './evidence.ts';
import { worth } from './likeness.ts';
import type { WordShares } from './model.ts';
import { isForWhom, isVenue } from './offers.ts';
import { sketchLikeness } from './sketch.ts';
import { stemsOf } from './stems.ts';

/** An offer that more names say than one in ten, about, tells nothing in a list of such. */
const TELLING = 2.3;
/** From this likeness on names say themselves whether one thing is offered. */
const NAMED_ALIKE = 5;

/**
 * Whether one thing is offered, by what names and descriptions say: 0 other things, or for others; 1 it is not clear; 2 to 4 the same,
 * said ever more plainly; 5 and 6 descriptions that share a quarter and more of their words. -1 where one says nothing of it, or the
 * names (`nameLevel`) are so alike that it would be said twice. Of a provider and one of its offers it is not clear.
 */
export function descriptionLevel(a: Evidence, b: Evidence, nameLevel: number, shares: WordShares): number {
  const level = offerLevel(a, b, nameLevel, shares);
  return level > 1 && level < 5 && isOwnerOnly(a, b) ? 1 : level;
}

function offerLevel(a: Evidence, b: Evidence, nameLevel: number, shares: WordShares): number {
  const likeness = a.sketch && b.sketch ? sketchLikeness(a.sketch, b.sketch) : 0;
  if (isMoreFor(a, told(b, true)) || isMoreFor(b, told(a, true))) return doneAlike(a, b, shares) === -2 ? 0 : 1;
  if (likeness >= 0.6) return 6;
  if (likeness >= 0.25) return 5;
  if (nameLevel >= NAMED_ALIKE) return -1;
  const done = withStems(doneAlike(a, b, shares), a, b, shares);
  const people = peopleAlike(a, b, done ?? 0);
  if (done === undefined && people === undefined) return a.sketch && b.sketch ? 1 : -1;
  const sum = (done ?? 0) + (people ?? 0);
  return sum <= -2 ? 0 : sum <= 0 ? 1 : Math.min(4, 1 + sum);
}

/** -2: other things; 1 and 2: the same, in descriptions and in both names. */
function doneAlike(a: Evidence, b: Evidence, shares: WordShares): number | undefined {
  const [x, y] = [told(a, false), told(b, false)];
  if (x.length === 0 || y.length === 0) return [...a.named, ...b.named].some((sign) => !isForWhom(sign) && !isVenue(sign)) ? 0 : undefined;
  const both = x.filter((sign) => y.includes(sign));
  if (both.length === 0) return -2;
  const tells = both.filter((sign) => worth(`#${sign}`, shares) >= TELLING);
  if (tells.length === 0) return undefined;
  const plain = tells.some((sign) => a.named.includes(sign) && b.named.includes(sign)) ? 2 : 1;
  return plain - (isMoreNamed(a, y) || isMoreNamed(b, x) ? 1 : 0);
}

/** Words in common that few have make up for a list of offers that is never whole. */
function withStems(done: number | undefined, a: Evidence, b: Evidence, shares: WordShares): number | undefined {
  if (done !== undefined && done > 0) return done;
  const own = new Set(
    [a, b]
      .flatMap(({ organization, places }) => [...organization, ...places.flatMap(({ city }) => city)])
      .flatMap((word) => stemsOf([word], 1)),
  );
  const isInBoth = (stem: string) => [a, b].every(({ name }) => name.some((word) => word.startsWith(stem)));
  const shared = a.stems
    .filter((stem) => b.stems.includes(stem) && !own.has(stem) && !isInBoth(stem))
    .reduce((sum, stem) => sum + worth(`~${stem}`, shares), 0);
  return shared < RICH ? done : done === undefined || done === 0 ? 1 : -1;
}
/** From so many nats on, words are seldom shared by chance. */
const RICH = 8;

/** Whether a name says an offer that the other record does not say anywhere. */
const isMoreNamed = ({ named }: Evidence, others: readonly string[]): boolean =>
  named.some((sign) => !isForWhom(sign) && !others.includes(sign));

/** -2: for others; 1: for the same, where the same may be done. */
function peopleAlike(a: Evidence, b: Evidence, done: number): number | undefined {
  const [x, y] = [told(a, true), told(b, true)];
  if (x.some((sign) => y.includes(sign))) return done > 0 ? 1 : 0;
  return x.length > 0 && y.length > 0 ? -2 : undefined;
}

/** Whether a name says for whom, and the other record does not say it anywhere: the carers' choir is not the choir. */
const isMoreFor = ({ named }: Evidence, others: readonly string[]): boolean =>
  named.some((sign) => isForWhom(sign) && !others.includes(sign));

const told = ({ named, told }: Evidence, forWhom: boolean): string[] => [...named, ...told].filter((sign) => isForWhom(sign) === forWhom);
