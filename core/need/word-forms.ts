/** Forms of words in languages besides English: what only joins, what grammar adds, and how else a word is spelt. */
import { wordsOf } from '../search/words.ts';

/** What is known of a language's grammar; words apart by spaces, changes as `from>to`. It travels in the head of the language's lexicon. */
export interface Grammar {
  /** Words that only join others, and what everybody says who asks (“I need”, “where can I”). Negations are none. */
  joining: string;
  /** Other ways to write the same, changed wherever they stand. */
  spelling?: string;
  /** What may stand before a word: articles, mutations. */
  beginnings?: string;
  /** What grammar adds behind a word. */
  endings?: string;
  /** Consonants that change before an ending: what is left of a word is changed at its end. */
  turns?: string;
}

/** Letters that tell, in languages whose words change at the end; fewest that are left when an ending goes, without vowels fewer. */
const ROOT = 6;
const LEAST = 3;
const LEAST_CONSONANTS = 2;
const ARABIC = /^[\u0600-\u06ff]/;

const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
const change = (pair: string): [string, string] => {
  const [from = '', to = ''] = pair.split('>');
  return [wordsOf(from)[0] ?? '', wordsOf(to)[0] ?? ''];
};
const changes = (pairs = ''): Map<string, string> => new Map(pairs.split(/\s+/).filter(Boolean).map(change));
/** Any of some strings, the longest first. Only letters come here, so that nothing needs escaping. */
const anyOf = (texts: Iterable<string>): string => [...texts].sort(longestFirst).join('|');
/** Whether so many letters are left. */
const leaves = (word: string, gone: number): boolean => [...word].length - gone >= (ARABIC.test(word) ? LEAST_CONSONANTS : LEAST);

/** Knows the forms of one language's words, as `wordsOf` gives them. */
export class WordForms {
  readonly #joining: Set<string>;
  readonly #spelling: Map<string, string>;
  readonly #beginnings: Map<string, string>;
  readonly #turns: Map<string, string>;
  readonly #spelt: RegExp | undefined;
  readonly #begins: RegExp | undefined;
  readonly #ends: RegExp | undefined;
  readonly #turned: RegExp | undefined;

  constructor({ joining, spelling, beginnings, endings, turns }: Grammar) {
    this.#spelling = changes(spelling);
    this.#beginnings = changes(beginnings);
    this.#turns = changes(turns);
    this.#spelt = this.#spelling.size > 0 ? new RegExp(anyOf(this.#spelling.keys()), 'gu') : undefined;
    this.#begins = this.#beginnings.size > 0 ? new RegExp(`^(?:${anyOf(this.#beginnings.keys())})`, 'u') : undefined;
    const ends = wordsOf(endings ?? '').map((ending) => this.#spell(ending));
    // A word's own last vowel goes with an ending as it goes without one: kira, kira-yı.
    const vowels = anyOf(ends.filter((end) => end.length === 1));
    this.#ends = ends.length > 0 ? new RegExp(`(?:${vowels})?(?:${anyOf(ends)})$`, 'u') : undefined;
    this.#turned = this.#turns.size > 0 ? new RegExp(`(?:${anyOf(this.#turns.keys())})$`, 'u') : undefined;
    this.#joining = new Set(wordsOf(joining).map((word) => this.#spell(word)));
  }

  /** Whether a word only joins others. */
  joins(word: string): boolean {
    return this.#joining.has(this.#spell(word));
  }

  /** What the forms of a word have in common: its first letters, without what grammar adds. */
  root(word: string): string {
    const spelt = this.#spell(word);
    const cut = this.#cut(this.#unbegun(spelt));
    const turned = this.#turned ? cut.replace(this.#turned, (end) => this.#turns.get(end)!) : cut;
    return [...turned].slice(0, ROOT).join('');
  }

  /** A beginning is changed for what it stands for; one that goes altogether must leave enough of the word, a single letter more. */
  #unbegun(word: string): string {
    const begun = this.#begins?.exec(word)?.[0];
    if (!begun) return word;
    const rest = word.slice(begun.length);
    const plain = this.#beginnings.get(begun)!;
    return rest.length >= (plain ? 1 : begun.length > 1 ? LEAST : LEAST + 1) ? plain + rest : word;
  }

  /** The longest ending that leaves enough of the word is taken off. */
  #cut(word: string): string {
    for (let from = 1; this.#ends && from < word.length; from++) {
      const end = this.#ends.exec(word.slice(from))?.[0];
      if (!end) return word;
      if (leaves(word, [...end].length)) return word.slice(0, word.length - end.length);
      from = word.length - end.length;
    }
    return word;
  }

  /** The distinct roots of a phrase's words, sorted; joining words only when there are no others. */
  terms(phrase: string): string[] {
    const words = wordsOf(phrase);
    const telling = words.filter((word) => !this.joins(word));
    return [...new Set((telling.length > 0 ? telling : words).map((word) => this.root(word)))].sort();
  }

  #spell(word: string): string {
    return this.#spelt ? word.replace(this.#spelt, (other) => this.#spelling.get(other)!) : word;
  }
}
