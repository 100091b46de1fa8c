/** What need a person's words mean: reads a packed lexicon (lexicon-file.ts) where it lies. */
import { asUint16, splitSections } from '../snapshot/sections.ts';
import { TermIndex } from '../snapshot/term-index.ts';
import { decodeUtf8 } from '../snapshot/utf8.ts';
import { type LexiconHead, termRarity, WORTH_STEP } from './lexicon-file.ts';
import { WordForms } from './word-forms.ts';

/** A word of the question: the terms it may stand for (more than one while it is being typed or when it was misspelt). */
export interface AskedWord {
  /** As typed, for the reason. */
  said: string;
  terms: string[];
  /** It is being typed and may become any longer word. */
  open?: boolean;
}

/** A need that the words may mean. */
export interface MeantNeed {
  id: string;
  name: string;
  /** 0–1: how much of what was said it explains. */
  weight: number;
  /** Indexes of the asked words that told. */
  told: number[];
  /** Indexes of the asked words that stand in a phrase of several words, all of it said. */
  inPhrase: number[];
}

/** What counts how much in reading a question. Found like core/search/weights.ts. */
export const READING = {
  /** A word that no need knows counts like one of this many needs. */
  unknownSpread: 2.12,
  /** How much less a phrase says that was only said in part; how much more one of several words said whole. */
  partial: 0.612,
  whole: 0.954,
  /** How much words of one phrase say less that stand apart in the question, for each word between. */
  apart: 0.113,
  /** What the words beyond the best phrase count. */
  beyond: 0.605,
  /** A sentence need not be explained beyond so much rarity (about three telling words). */
  enough: 14.1,
  /** Needs kept: at least this share of the best, and explaining at least this much. */
  share: 0.397,
  least: 0.12,
};
/** Needs kept at most. */
const MOST = 8;
const MOST_WORDS = 24;
/** Completions looked through for a word that is being typed. */
const MOST_OPEN = 400;
/** A form of a word that no need knows stands for words that begin with at least so many of its letters; so many of them at most. */
const LEAST_ALIKE = 4;
const MOST_ALIKE = 6;

/** A word of the question in the lexicon. */
interface LookedUp {
  key: string;
  phrases: Set<number>;
  rarity: number;
  known: boolean;
}

/** What was found for one need. */
interface Telling {
  scores: number[];
  /** How well each word told. */
  by: Float32Array;
  /** Words in phrases of several words that were said whole. */
  whole: Set<number>;
  out: boolean;
}

/** 1 when the words of a phrase stand side by side in the question, less the farther apart they are. */
function together(matched: number[]): number {
  const gaps = matched[matched.length - 1]! - matched[0]! + 1 - matched.length;
  return 1 / (1 + READING.apart * Math.max(0, gaps));
}

export class Lexicon {
  readonly head: LexiconHead;
  readonly #forms: WordForms | undefined;
  readonly #terms: TermIndex;
  readonly #starts: Uint16Array;
  readonly #worths: Uint8Array;
  readonly #needOf: Uint16Array;
  #phrases = new Uint32Array(256);

  /** Throws a RangeError when the bytes are damaged. */
  constructor(bytes: Uint8Array) {
    const sections = splitSections(bytes);
    this.head = JSON.parse(decodeUtf8(sections[0]!)) as LexiconHead;
    this.#forms = this.head.grammar && new WordForms(this.head.grammar);
    this.#worths = sections[5]!;
    this.#terms = new TermIndex(sections.slice(1, 4), this.#worths.length);
    this.#starts = asUint16(sections[4]!);
    this.#needOf = new Uint16Array(this.#worths.length);
    for (let need = 0; need < this.head.needs.length; need++) this.#needOf.fill(need, this.#starts[need * 2], this.#starts[need * 2 + 2]);
  }

  /** Whether a word only joins others in this lexicon's language; of English see phrase-words.ts. */
  joins(word: string): boolean {
    return this.#forms?.joins(word) ?? false;
  }

  /** Whether any need knows the term. */
  knows(term: string): boolean {
    return this.#terms.find(this.#forms?.root(term) ?? term) !== undefined;
  }

  /** Terms that begin with a prefix, for a word being typed. */
  completions(prefix: string, most: number): string[] {
    return this.#terms.withPrefix(prefix, most).map(({ term }) => term);
  }

  /** Calls `visit` with every term, for spelling repair. */
  forEachTerm(visit: (term: string) => void): void {
    this.#terms.forEach(({ term }) => {
      visit(term);
    });
  }

  /** The plain name of a need. */
  nameOf(id: string): string | undefined {
    return this.head.needs.find(([own]) => own === id)?.[1];
  }

  /** Ids of needs that are a sensible second answer, nearest first. */
  related(id: string): string[] {
    const need = this.head.needs.find(([own]) => own === id);
    return need ? need[2].map((i) => this.head.needs[i]![0]) : [];
  }

  /** How much a term says of any need, 0–1: 1 for a term of one need, undefined when no need knows it. */
  telling(term: string): number | undefined {
    const { rarity, known } = this.#lookUp({ said: term, terms: [term] });
    return known ? Math.min(1, rarity / termRarity(this.head.needs.length, 2)) : undefined;
  }

  /** The needs that the words may mean, likeliest first. */
  read(asked: AskedWord[]): MeantNeed[] {
    const words = asked.slice(0, MOST_WORDS).map((word) => this.#lookUp(this.#forms ? { ...word, terms: this.#rootsOf(word.said) } : word));
    this.#complete(asked, words);
    const all = words.reduce((sum, word) => sum + word.rarity, 0);
    if (all === 0) return [];
    const tellings = new Map<number, Telling>();
    for (const [phrase, { matched, worth }] of this.#phrasesSaid(words)) {
      const need = this.#needOf[phrase]!;
      const telling = tellings.get(need) ?? { scores: [], by: new Float32Array(words.length), whole: new Set<number>(), out: false };
      tellings.set(need, telling);
      const coverage = Math.min(1, (worth * WORTH_STEP + 0.5) / this.#worths[phrase]!);
      const whole = coverage > 0.97;
      if (this.#rulesOut(phrase, need)) {
        telling.out ||= whole;
        continue;
      }
      const closeness = matched.length > 1 ? together(matched) : 1;
      telling.scores.push(worth * coverage ** READING.partial * closeness * (whole && matched.length > 1 ? READING.whole : 1));
      for (const i of matched) {
        telling.by[i] = Math.max(telling.by[i]!, coverage * closeness);
        if (whole && matched.length > 1) telling.whole.add(i);
      }
    }
    return this.#judge(tellings, words, all);
  }

  #judge(tellings: Map<number, Telling>, words: { rarity: number }[], all: number): MeantNeed[] {
    const needs = [...tellings]
      .filter(([, { out }]) => !out)
      .map(([need, { scores, by, whole }]) => {
        const best = scores.reduce((most, score) => Math.max(most, score), 0);
        const spread = words.reduce((sum, { rarity }, i) => sum + rarity * by[i]! ** READING.partial, 0);
        const weight = (best + READING.beyond * Math.max(0, spread - best)) / Math.min(all, READING.enough);
        const [id, name] = this.head.needs[need]!;
        return { id, name, weight: Math.min(1, weight), told: [...by.keys()].filter((i) => by[i]! > 0.3), inPhrase: [...whole] };
      })
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    const best = needs[0]?.weight ?? 0;
    return needs.filter(({ weight }) => weight >= Math.max(READING.least, best * READING.share)).slice(0, MOST);
  }

  /** Gives a word that is being typed, too short to be completed by itself, those phrases of the other words that it completes. */
  #complete(asked: AskedWord[], words: LookedUp[]): void {
    const last = words.length - 1;
    if (last < 1 || !asked[last]?.open || words[last]!.known) return;
    const others = new Set(words.slice(0, last).flatMap(({ phrases }) => [...phrases]));
    for (const entry of this.#terms.withPrefix(asked[last].said, MOST_OPEN)) {
      if (this.#phrases.length < entry.count) this.#phrases = new Uint32Array(entry.count * 2);
      this.#terms.read(entry, this.#phrases);
      for (let i = 0; i < entry.count; i++) if (others.has(this.#phrases[i]!)) words[last]!.phrases.add(this.#phrases[i]!);
    }
  }

  /** The root of a word in another language; when no need knows it, those that begin like it. */
  #rootsOf(said: string): string[] {
    const root = this.#forms!.root(said);
    if (this.#terms.find(root)) return [root];
    for (let length = root.length - 1; length >= Math.max(LEAST_ALIKE, root.length - 2); length--) {
      const alike = this.#terms.withPrefix(root.slice(0, length), MOST_ALIKE).filter(({ term }) => term.length <= root.length + 1);
      if (alike.length > 0) return alike.map(({ term }) => term);
    }
    return [root];
  }

  #rulesOut(phrase: number, need: number): boolean {
    return phrase >= this.#starts[need * 2 + 1]!;
  }

  /** The phrases that hold a word, and how rare it is among needs. */
  #lookUp({ terms }: AskedWord): LookedUp {
    const phrases = new Set<number>();
    let spread = Number.POSITIVE_INFINITY;
    for (const term of terms) {
      const entry = this.#terms.find(term);
      if (!entry) continue;
      if (this.#phrases.length < entry.count) this.#phrases = new Uint32Array(entry.count * 2);
      this.#terms.read(entry, this.#phrases);
      const needs = new Set<number>();
      for (let i = 0; i < entry.count; i++) {
        phrases.add(this.#phrases[i]!);
        const need = this.#needOf[this.#phrases[i]!]!;
        if (!this.#rulesOut(this.#phrases[i]!, need)) needs.add(need);
      }
      spread = Math.min(spread, needs.size);
    }
    const known = Number.isFinite(spread);
    return { key: terms[0] ?? '', phrases, known, rarity: termRarity(this.head.needs.length, known ? spread : READING.unknownSpread) };
  }

  /** Every phrase of which something was said: the words that said it and their rarity together. */
  #phrasesSaid(words: LookedUp[]): Map<number, { matched: number[]; worth: number }> {
    const said = new Map<number, { matched: number[]; worth: number }>();
    const before = new Set<string>();
    words.forEach(({ key, phrases, rarity }, i) => {
      // A word said twice fills a phrase no more than once.
      if (before.has(key)) return;
      before.add(key);
      for (const phrase of phrases) {
        const entry = said.get(phrase) ?? { matched: [], worth: 0 };
        said.set(phrase, entry);
        entry.matched.push(i);
        entry.worth += rarity;
      }
    });
    return said;
  }
}
