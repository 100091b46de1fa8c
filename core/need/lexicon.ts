/** What need a person's words mean: reads a packed lexicon (lexicon-file.ts) where it lies. */
import { asUint16, splitSections } from '../snapshot/sections.ts';
import { TermIndex } from '../snapshot/term-index.ts';
import { decodeUtf8 } from '../snapshot/utf8.ts';
import { type LearntNeed, readLearnt } from './learnt-reading.ts';
import { type LexiconHead, termRarity, WORTH_STEP } from './lexicon-file.ts';
import { TermWeights } from './term-weights.ts';
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
  /** What a phrase counts beside what was learnt of its words; needs learnt of are kept from this share of the best. */
  phrase: 0.3,
  wholePhrase: 0.56,
  /** The same, of a phrase of several words that is all that was said. */
  allSaid: 1.4,
  learntShare: 0.07,
};
/** A phrase that explains at least so much of a question is all that was said. */
const ALL_SAID = 0.97;
/** What the next need that words mean alone counts beside the one before, and what counts what was only learnt of them. */
const ALONE_FALL = 0.8;
const BESIDE_ALONE = 0.6;
/** Needs kept at most. */
const MOST = 8;
const MOST_WORDS = 24;
/** Words whose look-up is remembered. */
const MOST_LOOKED_UP = 200;
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
  /** The words of phrases. */
  readonly #terms: TermIndex;
  readonly #starts: Uint16Array;
  readonly #worths: Uint8Array;
  readonly #needOf: Uint16Array;
  /** What was learnt of each word, where there is such. */
  readonly #learnt: TermWeights | undefined;
  #phrases = new Uint32Array(256);
  #byId: Map<string, LexiconHead['needs'][number]> | undefined;
  readonly #related = new Map<string, string[]>();
  /** Words looked up lately, by their terms: a question is read more than once, and again with each key. */
  readonly #lookedUp = new Map<string, LookedUp>();

  /** Throws a RangeError when the bytes are damaged. `decode`: a platform's faster UTF-8 decoder, if there is one. */
  constructor(bytes: Uint8Array, decode: (bytes: Uint8Array) => string = decodeUtf8) {
    const sections = splitSections(bytes);
    this.head = JSON.parse(decode(sections[0]!)) as LexiconHead;
    this.#forms = this.head.grammar && new WordForms(this.head.grammar);
    this.#worths = sections[5]!;
    this.#learnt = sections[6] && new TermWeights(sections[6], decode);
    this.#terms = new TermIndex(sections.slice(1, 4), this.#worths.length);
    this.#starts = asUint16(sections[4]!);
    this.#needOf = new Uint16Array(this.#worths.length);
    for (let need = 0; need < this.head.needs.length; need++) this.#needOf.fill(need, this.#starts[need * 2], this.#starts[need * 2 + 2]);
  }

  /** All its words, for spelling repair. */
  get vocabularies(): TermIndex[] {
    return this.#learnt ? [this.#terms, this.#learnt.terms] : [this.#terms];
  }

  /** Whether a word only joins others in this lexicon's language; of English see phrase-words.ts. */
  joins(word: string): boolean {
    return this.#forms?.joins(word) ?? false;
  }

  /** Whether any need knows the term. */
  knows(term: string): boolean {
    return this.#terms.find(this.#forms?.root(term) ?? term) !== undefined || (this.#learnt?.knows(term) ?? false);
  }

  /** Terms that begin with a prefix, for a word being typed. */
  completions(prefix: string, most: number): string[] {
    const own = this.#terms.withPrefix(prefix, most).map(({ term }) => term);
    return this.#learnt ? [...new Set([...own, ...this.#learnt.completions(prefix, most)])].slice(0, most) : own;
  }

  /** The plain name of a need. */
  nameOf(id: string): string | undefined {
    return this.#need(id)?.[1];
  }

  /** Ids of needs that are a sensible second answer, nearest first. */
  related(id: string): string[] {
    const need = this.#need(id);
    if (!need) return [];
    const ids = this.#related.get(id) ?? need[2].map((i) => this.head.needs[i]![0]);
    this.#related.set(id, ids);
    return ids;
  }

  #need(id: string): LexiconHead['needs'][number] | undefined {
    this.#byId ??= new Map(this.head.needs.map((need) => [need[0], need]));
    return this.#byId.get(id);
  }

  /** How much a term says of any need, 0–1: 1 for a term of one need, undefined when no need knows it. */
  telling(term: string): number | undefined {
    const { rarity, known } = this.#lookUp({ said: term, terms: [term] });
    return known ? Math.min(1, rarity / termRarity(this.head.needs.length, 2)) : undefined;
  }

  /** The needs that the words may mean, likeliest first. */
  read(asked: AskedWord[]): MeantNeed[] {
    const inPhrases = this.#readPhrases(asked);
    const read = this.#learnt
      ? this.#together(readLearnt(this.#learnt, asked.slice(0, MOST_WORDS), MOST, READING.learntShare), inPhrases)
      : inPhrases;
    return this.#aloneFirst(asked, read);
  }

  /** Puts first what the words mean when they are all that was said. */
  #aloneFirst(asked: AskedWord[], read: MeantNeed[]): MeantNeed[] {
    const terms = [...new Set(asked.map(({ said, terms }) => terms[0] ?? said))].join(' ');
    const meant = this.head.alone?.[terms]?.map((need) => this.head.needs[need]!);
    if (!meant) return read;
    const told = asked.map((_, i) => i);
    const first = meant.map(([id, name], place): MeantNeed => ({ id, name, weight: ALONE_FALL ** place, told, inPhrase: told }));
    const others = read.filter(({ id }) => !first.some((need) => need.id === id));
    return [...first, ...others.map((need) => ({ ...need, weight: need.weight * BESIDE_ALONE }))].slice(0, MOST);
  }

  /** Puts what was learnt of the words and what whole phrases say into one. */
  #together(learnt: LearntNeed[], inPhrases: MeantNeed[]): MeantNeed[] {
    const counted = ({ inPhrase, weight }: MeantNeed): number => {
      if (inPhrase.length < 2) return READING.phrase;
      return weight > ALL_SAID ? READING.allSaid : READING.wholePhrase;
    };
    const needs = new Map(inPhrases.map((need) => [need.id, { ...need, weight: need.weight * counted(need) }]));
    for (const { need, weight, told } of learnt) {
      const id = this.#learnt!.head.needs[need]!;
      const name = this.nameOf(id);
      if (name === undefined || this.#ruledOut.has(id)) continue;
      const phrase = needs.get(id);
      needs.set(
        id,
        phrase
          ? { ...phrase, weight: phrase.weight + weight, told: [...new Set([...told, ...phrase.told])].sort((a, b) => a - b) }
          : { id, name, weight, told, inPhrase: [] },
      );
    }
    const best = Math.max(1, ...[...needs.values()].map(({ weight }) => weight));
    return [...needs.values()]
      .map((need) => ({ ...need, weight: need.weight / best }))
      .filter(({ weight }) => weight >= READING.learntShare)
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, MOST);
  }

  #readPhrases(asked: AskedWord[]): MeantNeed[] {
    this.#ruledOut.clear();
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

  /** Needs that the question read last rules out. */
  readonly #ruledOut = new Set<string>();

  #judge(tellings: Map<number, Telling>, words: { rarity: number }[], all: number): MeantNeed[] {
    const weighed: { need: number; weight: number; telling: Telling }[] = [];
    for (const [need, telling] of tellings) {
      if (telling.out) {
        this.#ruledOut.add(this.head.needs[need]![0]);
        continue;
      }
      const best = telling.scores.reduce((most, score) => Math.max(most, score), 0);
      let spread = 0;
      for (let i = 0; i < words.length; i++) if (telling.by[i]! > 0) spread += words[i]!.rarity * telling.by[i]! ** READING.partial;
      const weight = (best + READING.beyond * Math.max(0, spread - best)) / Math.min(all, READING.enough);
      weighed.push({ need, weight: Math.min(1, weight), telling });
    }
    const best = weighed.reduce((most, { weight }) => Math.max(most, weight), 0);
    const least = Math.max(READING.least, best * READING.share);
    return weighed
      .filter(({ weight }) => weight >= least)
      .map(({ need, weight, telling: { by, whole } }) => {
        const [id, name] = this.head.needs[need]!;
        return { id, name, weight, told: [...by.keys()].filter((i) => by[i]! > 0.3), inPhrase: [...whole] };
      })
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, MOST);
  }

  /** Gives a word that is being typed, too short to be completed by itself, those phrases of the other words that it completes. */
  #complete(asked: AskedWord[], words: LookedUp[]): void {
    const last = words.length - 1;
    if (last < 1 || !asked[last]?.open || words[last]!.known) return;
    const others = new Set(words.slice(0, last).flatMap(({ phrases }) => [...phrases]));
    const phrases = new Set(words[last]!.phrases);
    words[last] = { ...words[last]!, phrases };
    for (const entry of this.#terms.withPrefix(asked[last].said, MOST_OPEN)) {
      if (this.#phrases.length < entry.count) this.#phrases = new Uint32Array(entry.count * 2);
      this.#terms.read(entry, this.#phrases);
      for (let i = 0; i < entry.count; i++) if (others.has(this.#phrases[i]!)) phrases.add(this.#phrases[i]!);
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
    const key = terms.join(' ');
    const before = this.#lookedUp.get(key);
    if (before) return before;
    if (this.#lookedUp.size >= MOST_LOOKED_UP) this.#lookedUp.clear();
    const found = this.#lookUpAnew(terms);
    // Only the lexicon’s own words are remembered.
    if (found.known) this.#lookedUp.set(key, found);
    return found;
  }

  #lookUpAnew(terms: string[]): LookedUp {
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
