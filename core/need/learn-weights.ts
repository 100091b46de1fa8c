/**
 * Learns what each word says of each need from the lexicon's own phrases: a softmax regression over words, trained with phrases alone,
 * joined, thinned and with strange words among them, as people's and providers' texts are. The smallest weights are cut while it
 * learns, so that what is left has learnt to do without them. Deterministic: the same lexicon gives the same weights.
 */
import { stem } from '../search/words.ts';
import { GENERIC_WORDS } from './generic-words.ts';
import type { Need } from './need.ts';
import { phraseTerms, phraseWords } from './phrase-words.ts';
import { SHARPNESS, type TermWeight } from './term-weights.ts';

/** How texts to learn from are made, and how much is kept. */
export interface Lesson {
  /** What one phrase of each list counts. */
  lists: { name: number; says: number; staff: number; offers: number };
  /** Texts made of each phrase in one round, the first being the phrase as it is. */
  copies: number;
  /** Share of texts that further phrases of the same need join, and at most how many. */
  joined: number;
  most: number;
  /** Share of words left out, and of places where a strange word comes in. */
  thinned: number;
  strange: number;
  /** Share of strange words that are of any story (generic-words.ts); the others are of other needs. */
  generic: number;
  /** Weights kept. */
  keep: number;
  /** What a sample counts, how many texts are made of it in one round, and the share of its words left out. */
  sample: { count: number; copies: number; thinned: number };
}

/** For questions: short, few words beside the point. */
export const QUESTIONS: Lesson = {
  lists: { name: 3, says: 1, staff: 1, offers: 0.5 },
  copies: 4,
  joined: 0.5,
  most: 2,
  thinned: 0.15,
  strange: 0.5,
  generic: 0.8,
  keep: 40_000,
  sample: { count: 1, copies: 2, thinned: 0.3 },
};
/** For providers' texts: long, with much beside the point. */
export const SERVICES: Lesson = {
  lists: { name: 3, says: 0.5, staff: 1, offers: 1 },
  copies: 3,
  joined: 0.8,
  most: 6,
  thinned: 0.2,
  strange: 0.4,
  generic: 0.5,
  keep: 80_000,
  sample: { count: 1, copies: 2, thinned: 0.3 },
};

/** Rounds over all texts; after the second and the fourth the smallest weights are cut. */
const ROUNDS = 6;
const RATE = 0.5;

interface Phrase {
  terms: string[];
  count: number;
  /** The joining words of several left a single one. */
  cut: boolean;
}

/** A whole text, as somebody asks or as a provider writes, and the needs it is of: the main one first. */
export interface Sample {
  needs: string[];
  text: string;
}

interface Text {
  terms: string[];
  /** How much of the text is of which need; one past the last: of none. */
  shares: [need: number, share: number][];
  count: number;
}

/** What the first need of a sample of several has of it; the others share the rest. */
const MAIN = 0.6;

/** Weights by term; needs by their place in `needs`. Throws when a sample names a need that is not among them. */
export function learnWeights(needs: readonly Need[], lesson: Lesson, samples: readonly Sample[] = []): Map<string, TermWeight[]> {
  const phrases = withoutCut(needs.map((need) => phrasesOf(need, lesson)));
  const random = randomBy(20261128);
  const whole = wholeTexts(needs, lesson, samples);
  const terms = [...new Set([...phrases.flat(), ...whole].flatMap((text) => text.terms))].sort();
  const model = new Model(terms, needs.length + 1);
  const denied = needs.flatMap((need) =>
    (need.not ?? []).map((not): Text => ({ terms: phraseTerms(not), shares: [[needs.length, 1]], count: 1 })),
  );
  for (let round = 1; round <= ROUNDS; round++) {
    for (const text of shuffled([...textsOf(phrases, lesson, random), ...thinned(whole, lesson, random), ...denied], random))
      model.learn(text);
    if (round === 2) model.keepLargest(lesson.keep * 2);
    if (round === 4) model.keepLargest(lesson.keep);
  }
  return model.weights(needs.length);
}

function phrasesOf(need: Need, { lists }: Lesson): Phrase[] {
  const of = (texts: readonly string[], count: number): Phrase[] =>
    count > 0
      ? texts.map((text) => {
          const terms = phraseWords(text).map(({ term }) => term);
          return { terms, count, cut: terms.length === 1 && /\s/.test(text.trim()) };
        })
      : [];
  return [...of([need.name], lists.name), ...of(need.says, lists.says), ...of(need.staff, lists.staff), ...of(need.offers, lists.offers)];
}

/** A word in phrases of so many needs is no phrase of its own when the joining words left nothing else (“bereavement services”). */
const COMMON = 5;

function withoutCut(phrases: Phrase[][]): Phrase[][] {
  const spread = new Map<string, number>();
  for (const own of phrases) for (const term of new Set(own.flatMap(({ terms }) => terms))) spread.set(term, (spread.get(term) ?? 0) + 1);
  return phrases.map((own) => own.filter(({ terms, cut }, at) => at === 0 || !cut || spread.get(terms[0]!)! < COMMON));
}

function textsOf(phrases: readonly Phrase[][], lesson: Lesson, random: () => number): Text[] {
  const anyWord = phrases.flatMap((own) => own.flatMap(({ terms }) => terms));
  const generic = GENERIC_WORDS.map(stem);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  return phrases.flatMap((own, need) =>
    own.flatMap(({ terms, count }) => {
      const texts: Text[] = [{ terms, shares: [[need, 1]], count }];
      for (let copy = 1; copy < lesson.copies; copy++) {
        const joined = random() < lesson.joined ? 1 + Math.floor(random() * lesson.most) : 0;
        const all = [...terms, ...Array.from({ length: joined }, () => pick(own).terms).flat()];
        const kept = all.filter(() => random() >= lesson.thinned);
        const made = kept.length > 0 ? kept : [...terms];
        while (random() < lesson.strange) made.push(pick(random() < lesson.generic ? generic : anyWord));
        texts.push({ terms: made, shares: [[need, 1]], count });
      }
      return texts;
    }),
  );
}

function wholeTexts(needs: readonly Need[], { sample }: Lesson, samples: readonly Sample[]): Text[] {
  const places = new Map(needs.map(({ id }, at) => [id, at]));
  const placeOf = (id: string): number => {
    const at = places.get(id);
    if (at === undefined) throw new Error(`A sample is of “${id}”, which is no need of the lexicon`);
    return at;
  };
  return samples.map(({ needs: ids, text }) => ({
    terms: phraseTerms(text),
    shares: ids.map((id, i) => [placeOf(id), ids.length === 1 ? 1 : i === 0 ? MAIN : (1 - MAIN) / (ids.length - 1)]),
    count: sample.count,
  }));
}

/** Each text as often as the lesson says, every time without other words. */
const thinned = (texts: readonly Text[], { sample }: Lesson, random: () => number): Text[] =>
  Array.from({ length: sample.copies }, () =>
    texts.map((text) => ({ ...text, terms: text.terms.filter(() => random() >= sample.thinned) })),
  ).flat();

/** One weight for each term and need, in rows by term. */
class Model {
  readonly #terms: readonly string[];
  readonly #at: Map<string, number>;
  readonly #width: number;
  readonly #weights: Float32Array;
  /** How much each row has moved: rows that move much move less by and by (Adagrad). */
  readonly #moved: Float32Array;
  #kept: Uint8Array | undefined;
  readonly #sums: Float32Array;

  constructor(terms: readonly string[], width: number) {
    this.#terms = terms;
    this.#at = new Map(terms.map((term, at) => [term, at]));
    this.#width = width;
    this.#weights = new Float32Array(terms.length * width);
    this.#moved = new Float32Array(terms.length).fill(1e-6);
    this.#sums = new Float32Array(width);
  }

  /** One step towards taking the text for its need. */
  learn({ terms, shares, count }: Text): void {
    const rows = [...new Set(terms)].flatMap((term) => this.#at.get(term) ?? []);
    if (rows.length === 0) return;
    const share = SHARPNESS / Math.sqrt(rows.length);
    const errors = this.#guess(rows, share);
    for (const [need, of] of shares) errors[need]! -= of;
    let size = 0;
    for (let i = 0; i < errors.length; i++) size += (errors[i]! * count * share) ** 2;
    for (const row of rows) {
      this.#moved[row]! += (10 * size) / this.#width;
      const rate = (RATE * count * share) / Math.sqrt(this.#moved[row]!);
      const start = row * this.#width;
      for (let i = 0; i < errors.length; i++) if (!this.#kept || this.#kept[start + i]) this.#weights[start + i]! -= rate * errors[i]!;
    }
  }

  /** How likely each need is, given the words. The array is used again by the next call. */
  #guess(rows: readonly number[], share: number): Float32Array {
    const sums = this.#sums.fill(0);
    for (const row of rows) {
      const start = row * this.#width;
      for (let i = 0; i < sums.length; i++) sums[i]! += share * this.#weights[start + i]!;
    }
    let most = Number.NEGATIVE_INFINITY;
    for (const sum of sums) if (sum > most) most = sum;
    let total = 0;
    for (let i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(sums[i]! - most);
      total += sums[i]!;
    }
    for (let i = 0; i < sums.length; i++) sums[i]! /= total;
    return sums;
  }

  /** Sets all but the `keep` largest weights to 0 for good. */
  keepLargest(keep: number): void {
    const sorted = this.#weights.slice().sort();
    const least = Math.max(sorted[Math.max(0, sorted.length - keep)] ?? 0, 1e-6);
    this.#kept = Uint8Array.from(this.#weights, (weight) => (weight >= least ? 1 : 0));
    for (let i = 0; i < this.#weights.length; i++) if (!this.#kept[i]) this.#weights[i] = 0;
  }

  /** What speaks for the first `needs` needs. */
  weights(needs: number): Map<string, TermWeight[]> {
    return new Map(
      this.#terms.map((term, row) => {
        const own = this.#weights.subarray(row * this.#width, row * this.#width + needs);
        return [term, [...own].flatMap((weight, need) => (weight > 0 ? [{ need, weight }] : []))];
      }),
    );
  }
}

function shuffled(texts: Text[], random: () => number): Text[] {
  for (let last = texts.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [texts[last], texts[other]] = [texts[other]!, texts[last]!];
  }
  return texts;
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
