import { wordsOf } from '../words.ts';

/** Common words of the trade, in the form in which words are compared: with and without them a name is the same. */
const COMMON = new Set(
  `charity charitable charitie registered limited incorporated trust foundation assoc society org organisation organization centre service
group club bureau support network project scheme team office branch district uk england united kingdom national local volunteer
voluntary company enterprise co dept official website`.split(/\s+/),
);

const SMALL = /^(?:the|and|of|for|in|at|a)$/;

/** The letters in brackets that a name's own words begin with: `Portsmouth Abuse and Rape Counselling Service (PARCS)`. */
export function initialsIn(name: string): string | undefined {
  return [...name.matchAll(/\(([^()]*)\)/g)].find(([whole, inner = '']) => {
    const letters = inner.replace(/[^\p{L}]/gu, '').toLowerCase();
    const words = name
      .replace(whole, ' ')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
    const [all, told] = [words, words.filter((word) => !SMALL.test(word))].map((some) => some.map((word) => word[0]).join(''));
    return letters.length > 1 && (letters === all || letters === told);
  })?.[1];
}

/** So many words must be left for common ones not to count. */
const LEAST = 2;

/**
 * The words by which an organisation's name is told from others, in order of the alphabet, each once: `Citizens Advice Portsmouth` and
 * `Portsmouth Citizens Advice Bureau` have the same, `Age UK` and `Age UK Portsmouth` have not. Empty for a name without words.
 */
export function nameSignature(name: string): string {
  const initials = initialsIn(name);
  const words = new Set(wordsOf(initials === undefined ? name : name.replace(`(${initials})`, ' ')));
  const telling = [...words].filter((word) => !COMMON.has(word));
  return (telling.length >= LEAST ? telling : [...words]).sort().join(' ');
}
