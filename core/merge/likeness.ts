import type { WordShares } from './model.ts';

/** What a word tells, in nats: minus the logarithm of the share of names that have it. */
export const worth = (word: string, { rarest, shares }: WordShares): number =>
  -Math.log(Object.hasOwn(shares, word) ? Math.max(shares[word]!, rarest) : rarest);

export interface Overlap {
  /** 0 to 1: what the words that both have are worth, of what all are worth. */
  likeness: number;
  /** What the words that both have are worth. */
  shared: number;
}

/** Words written a little differently count for so much. */
const NEARLY = 0.85;
const INITIAL = 0.4;
const CONTRACTED = 0.75;

/** How far two lists of words agree, each word counted for what it tells. Order does not matter. */
export function overlapOf(a: readonly string[], b: readonly string[], worthOf: (word: string) => number): Overlap {
  let all = 0;
  let shared = 0;
  for (const word of a) all += worthOf(word);
  for (const word of b) all += worthOf(word);
  if (all === 0) return { likeness: 0, shared: 0 };
  const restB: string[] = [...b];
  const restA: string[] = [];
  for (const word of a) {
    const at = restB.indexOf(word);
    if (at < 0) restA.push(word);
    else {
      shared += worthOf(word);
      restB.splice(at, 1);
    }
  }
  if (restA.length > 0 && restB.length > 0) shared += nearlyShared(restA, restB, worthOf);
  return { likeness: Math.min(1, (2 * shared) / all), shared };
}

/** The best matches first, so that it is the same from either side. */
function nearlyShared(a: string[], b: string[], worthOf: (word: string) => number): number {
  const pairs: { i: number; j: number; gain: number }[] = [];
  a.forEach((word, i) => {
    b.forEach((other, j) => {
      const factor = isNearly(word, other) ? NEARLY : isContraction(word, other) ? CONTRACTED : isInitial(word, other) ? INITIAL : 0;
      if (factor > 0) pairs.push({ i, j, gain: (factor * (worthOf(word) + worthOf(other))) / 2 });
    });
  });
  pairs.sort((x, y) => y.gain - x.gain);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  let shared = 0;
  for (const { i, j, gain } of pairs) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    shared += gain;
  }
  return shared;
}

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 || b.length === 1) && a.charCodeAt(0) === b.charCodeAt(0) && !/\d/.test(a + b);

/**
 * Whether one word is the other with letters left out, as notices shorten it: the first and the last stay (`wbury` of Wendbury, `hosptl`),
 * or the beginning (`hosp`). Those that drop fewer than two letters are near anyhow.
 */
export function isContraction(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length - short.length < 2 || short.charCodeAt(0) !== long.charCodeAt(0) || /\d/.test(short)) return false;
  if (long.startsWith(short)) return true;
  if (short.at(-1) !== long.at(-1) || 2 * short.length > long.length + 3) return false;
  let at = 0;
  for (let from = 0; at < short.length && from < long.length; from += 1) if (long[from] === short[at]) at += 1;
  return at === short.length;
}

/** Whether two words may be one, mistyped or cut short: numbers never. */
export function isNearly(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || /\d/.test(a) || /\d/.test(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && (short.length >= 5 || long.length - short.length <= 2)) return true;
  const allowed = short.length >= 8 ? 2 : short.length >= 5 ? 1 : 0;
  return allowed > 0 && long.length - short.length <= allowed && isWithin(short, long, allowed);
}

/** Whether one becomes the other by at most so many letters added, left out, changed or swapped with the next. */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    before = row;
    row = next;
  }
  return row[b.length]! <= most;
}

/** The share of runs of three letters that two texts have in common (Dice): forgiving of spaces and order within words. */
export function trigramLikeness(a: string, b: string): number {
  if (a.length < 3 || b.length < 3) return a === b ? 1 : 0;
  const counts = new Map<string, number>();
  for (let at = 2; at < a.length; at += 1) counts.set(a.slice(at - 2, at + 1), (counts.get(a.slice(at - 2, at + 1)) ?? 0) + 1);
  let same = 0;
  for (let at = 2; at < b.length; at += 1) {
    const gram = b.slice(at - 2, at + 1);
    const left = counts.get(gram) ?? 0;
    if (left > 0) {
      same += 1;
      counts.set(gram, left - 1);
    }
  }
  return (2 * same) / (a.length + b.length - 4);
}
