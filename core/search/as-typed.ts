/** The words of a question as the person wrote them, for reasons: with their accents and capitals, “will” and not what it is read as. */
import { wordsOf } from './words.ts';

const TYPED = /[\p{L}\p{N}\p{M}'’]+/gu;
/** What phrase-words.ts writes otherwise. */
const REWRITTEN: { [word: string]: string } = { testament: 'will', suicidal: 'want to die', computer: 'IT' };

/** Gives for a word as the index knows it the word as it was typed. */
export function asTyped(text: string): (word: string) => string {
  const typed = new Map<string, string>();
  for (const word of text.match(TYPED) ?? []) {
    const [plain, more] = wordsOf(word);
    if (plain !== undefined && more === undefined) typed.set(plain, word);
  }
  return (word) => typed.get(word) ?? REWRITTEN[word] ?? word;
}
