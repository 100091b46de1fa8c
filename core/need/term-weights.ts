/**
 * What each word says of each need, as learnt from the lexicon (learn-weights.ts), in one file that is read where it lies.
 * Sections: 0 head (JSON: WeightsHead), 1–3 terms → needs (TermIndex, the weight beside each in four bits).
 */
import { joinSections, splitSections } from '../snapshot/sections.ts';
import { TermIndex } from '../snapshot/term-index.ts';
import { TermIndexWriter } from '../snapshot/term-index-writer.ts';
import { decodeUtf8, encodeUtf8 } from '../snapshot/utf8.ts';

/** How sharply a text's words decide: together they are scaled to this length, in learning as in reading. */
export const SHARPNESS = 3;

const BITS = 4;
const MOST = 2 ** BITS - 1;
/** Terms whose lists are kept read. */
const MOST_SAID = 20_000;
const NOTHING = new Uint32Array(0);

export interface WeightsHead {
  format: 1;
  /** Of the lexicon that it was learnt from: with another, learn anew. */
  lexicon: string;
  /** Ids of the needs, sorted. */
  needs: string[];
  /** Log-odds that one step of a weight stands for. */
  step: number;
}

/** A need's place in the head, and the log-odds that a term adds to it. */
export interface TermWeight {
  need: number;
  weight: number;
}

/** Packs weights; the largest are cut at what most of them (99 of 100) stay below. Terms without a weight are left out. */
export function packWeights(needs: string[], weights: ReadonlyMap<string, readonly TermWeight[]>, lexicon: string): Uint8Array {
  const all = [...weights.values()].flatMap((list) => list.map(({ weight }) => weight)).sort((a, b) => a - b);
  const step = (all[Math.floor(all.length * 0.99)] ?? 1) / MOST;
  const lists = needs.map((): [term: string, steps: number][] => []);
  for (const [term, list] of weights)
    for (const { need, weight } of list) lists[need]!.push([term, Math.min(MOST, Math.max(1, Math.round(weight / step)))]);
  const terms = new TermIndexWriter(BITS);
  lists.forEach((list, need) => {
    for (const [term, steps] of list) terms.add(need, term, term, steps);
  });
  const head: WeightsHead = { format: 1, lexicon, needs, step };
  return joinSections([encodeUtf8(JSON.stringify(head)), ...terms.finish(needs.length)]);
}

export class TermWeights {
  readonly head: WeightsHead;
  readonly terms: TermIndex;
  /** Room to read a list in. */
  readonly #list: Uint32Array;
  /** What each term that was asked for says: the same words come again and again. */
  readonly #said = new Map<string, Uint32Array>();

  /** Throws a RangeError when the bytes are damaged. `decode`: a platform's faster UTF-8 decoder, if there is one. */
  constructor(bytes: Uint8Array, decode: (bytes: Uint8Array) => string = decodeUtf8) {
    const sections = splitSections(bytes);
    this.head = JSON.parse(decode(sections[0]!)) as WeightsHead;
    this.terms = new TermIndex(sections.slice(1, 4), this.head.needs.length, BITS);
    this.#list = new Uint32Array(this.head.needs.length);
  }

  /** Whether any need is told by the term. */
  knows(term: string): boolean {
    return this.terms.find(term) !== undefined;
  }

  /** Adds `share` of what the term says to `sums`, one a need of the head. Tells in how many needs. */
  addTo(sums: Float32Array, term: string, share: number): number {
    const said = this.#saidBy(term);
    const scale = share * this.head.step;
    for (let i = 0; i < said.length; i++) sums[said[i]! >>> BITS]! += scale * (said[i]! & MOST);
    return said.length;
  }

  /** Raises each of `sums` to `share` of what the term says, where that is more. */
  raise(sums: Float32Array, term: string, share: number): void {
    const said = this.#saidBy(term);
    this.#raise(sums, said, said.length, share);
  }

  /** Raises each of `sums` to `share` of what any term says that begins so; at most `most` terms are looked at. */
  raiseByBeginning(sums: Float32Array, beginning: string, most: number, share: number): void {
    for (const list of this.terms.listsWithPrefix(beginning, most).lists) {
      this.terms.read(list, this.#list);
      this.#raise(sums, this.#list, list.count, share);
    }
  }

  #raise(sums: Float32Array, said: Uint32Array, count: number, share: number): void {
    const scale = share * this.head.step;
    for (let i = 0; i < count; i++) {
      const need = said[i]! >>> BITS;
      const may = scale * (said[i]! & MOST);
      if (may > sums[need]!) sums[need] = may;
    }
  }

  #saidBy(term: string): Uint32Array {
    const before = this.#said.get(term);
    if (before) return before;
    const entry = this.terms.find(term);
    if (!entry) return NOTHING;
    this.terms.read(entry, this.#list);
    const said = this.#list.slice(0, entry.count);
    if (this.#said.size < MOST_SAID) this.#said.set(term, said);
    return said;
  }

  /** Terms that begin with a prefix. */
  completions(prefix: string, most: number): string[] {
    return this.terms.withPrefix(prefix, most).map(({ term }) => term);
  }
}
