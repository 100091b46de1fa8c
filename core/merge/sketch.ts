import { textHash } from './text-hash.ts';
import { folded } from './words.ts';

/** Characters of a sketch: each is the least of a family of hashes, in 7 bits. */
const SIZE = 16;
/** Words more than these are not read: a description says what it is about at the start. */
const MOST_WORDS = 120;

/**
 * A sketch of a text: two texts' sketches have as many characters in common, place by place, as the texts have runs of two
 * words in common (min-hash: Broder 1997, 7 bits of each). Empty for a text of fewer than five words.
 */
export function sketchOf(text: string): string {
  const words = folded(text.slice(0, 1500)).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  if (words.length < 5) return '';
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let at = 1; at < words.length; at += 1) {
    const hash = textHash(`${words[at - 1]} ${words[at]}`);
    for (let family = 0; family < SIZE; family += 1) {
      let other = Math.imul(hash ^ Math.imul(family + 1, 0x9e3779b1), 0x85ebca6b);
      other = (other ^ (other >>> 15)) >>> 0;
      if (other < least[family]!) least[family] = other;
    }
  }
  return Array.from(least, (hash) => String.fromCharCode(0x30 + ((hash >>> 3) & 0x3f))).join('');
}

/** The share of two texts' runs of words that both have, about: 0 to 1. Both sketches must not be empty. */
export function sketchLikeness(a: string, b: string): number {
  let same = 0;
  for (let at = 0; at < SIZE; at += 1) if (a.charCodeAt(at) === b.charCodeAt(at)) same += 1;
  // Characters agree by chance once in 64.
  return Math.max(0, (same / SIZE - 1 / 64) / (1 - 1 / 64));
}
