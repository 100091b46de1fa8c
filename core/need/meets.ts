/** Which needs a service meets, read from its own text and terms: the way from a provider's words to a person's. */
import type { Service } from '../hsds.ts';
import type { NeedMet } from '../snapshot/segment-builder.ts';
import type { Need } from './need.ts';
import { type PhraseWord, phraseTerms, phraseWords } from './phrase-words.ts';

interface Phrase {
  need: number;
  terms: string[];
  /** How much it says: the rarer its words among needs, the more. */
  worth: number;
}

/** How much a lexicon's list counts as evidence in a provider's text. */
const LIST_WEIGHT = { offers: 1, staff: 0.8, says: 0.35, name: 1.1 } as const;
/** How much a field counts. */
const NAME = 2.2;
const CATEGORY = 2;
const DESCRIPTION = 1;
const ORGANIZATION = 0.7;
/** A taxonomy term that the lexicon names settles it. */
const TERM_EVIDENCE = 14;
/** Words of one phrase may have this many others between them. */
const SLACK = 2;
/** Least evidence that makes a need met, and for each strength above the lowest, alone and against the best need of the service. */
const LEAST = 3.2;
const STRONG = [5, 8, 11] as const;
const SHARE = [0.16, 0.3, 0.5, 0.75] as const;
const MOST_NEEDS = 8;
/** The weights above are for a lexicon of about this many needs; a smaller one is weighed as if it were. */
const LEXICON_SIZE = 250;

/** Reads needs from services. Make one and keep it: it compiles the lexicon. */
export class NeedReader {
  readonly #needs: Need[];
  readonly #byTerm = new Map<string, Phrase[]>();
  readonly #byCurie = new Map<string, number[]>();
  readonly #not: { need: number; terms: string[] }[] = [];
  readonly #rarity: (term: string) => number;

  constructor(needs: Need[]) {
    this.#needs = needs;
    const spread = new Map<string, Set<number>>();
    const phrases: { need: number; terms: string[]; weight: number }[] = [];
    needs.forEach((need, index) => {
      for (const curie of need.terms) this.#byCurie.set(curie.toLowerCase(), [...(this.#byCurie.get(curie.toLowerCase()) ?? []), index]);
      for (const text of need.not ?? []) this.#not.push({ need: index, terms: phraseTerms(text) });
      for (const { terms, weight } of phrasesOf(need)) {
        phrases.push({ need: index, terms, weight });
        for (const term of terms) spread.set(term, (spread.get(term) ?? new Set()).add(index));
      }
    });
    this.#rarity = (term) => Math.log((Math.max(needs.length, LEXICON_SIZE) + 1) / ((spread.get(term)?.size ?? 0) + 0.5));
    for (const { need, terms, weight } of phrases) {
      const worth = weight * Math.min(9, terms.reduce((sum, term) => sum + this.#rarity(term), 0) * (terms.length > 1 ? 0.8 : 0.65));
      const key = terms.reduce((rarest, term) => (this.#rarity(term) > this.#rarity(rarest) ? term : rarest));
      this.#byTerm.set(key, [...(this.#byTerm.get(key) ?? []), { need, terms, worth }]);
    }
  }

  /** The needs a service meets, surest first. */
  read(service: Service): NeedMet[] {
    const evidence = new Map<number, Map<string, number>>();
    const note = (need: number, why: string, worth: number): void => {
      const found = evidence.get(need) ?? new Map<string, number>();
      evidence.set(need, found);
      if (worth > (found.get(why) ?? 0)) found.set(why, worth);
    };
    for (const { taxonomy_term } of service.attributes ?? []) {
      for (const need of this.#byCurie.get((taxonomy_term.code ?? '').toLowerCase()) ?? []) note(need, taxonomy_term.code!, TERM_EVIDENCE);
      this.#scan(taxonomy_term.name, CATEGORY, note);
    }
    this.#scan(service.name, NAME, note);
    if (service.alternate_name) this.#scan(service.alternate_name, NAME, note);
    for (const text of [service.description, service.eligibility_description, service.alert]) if (text) this.#scan(text, DESCRIPTION, note);
    if (service.organization?.name) this.#scan(service.organization.name, ORGANIZATION, note);
    return this.#judge(evidence);
  }

  #scan(text: string, field: number, note: (need: number, why: string, worth: number) => void): void {
    const words = phraseWords(text);
    const denied = this.#not.filter(({ terms }) => terms.every((term) => words.some((word) => word.term === term)));
    words.forEach((word, i) => {
      for (const { need, terms, worth } of this.#byTerm.get(word.term) ?? [])
        if (standTogether(words, i, terms) && !denied.some((no) => no.need === need && terms.every((term) => no.terms.includes(term))))
          note(need, terms.join(' '), worth * field);
    });
  }

  #judge(evidence: Map<number, Map<string, number>>): NeedMet[] {
    const sums = [...evidence].map(([need, found]) => ({ need, sum: total([...found.values()]) })).filter(({ sum }) => sum >= LEAST);
    const best = sums.reduce((most, { sum }) => Math.max(most, sum), 0);
    return sums
      .filter(({ sum }) => sum >= best * SHARE[0])
      .sort((a, b) => b.sum - a.sum || a.need - b.need)
      .slice(0, MOST_NEEDS)
      .map(({ need, sum }) => ({ id: this.#needs[need]!.id, strength: strengthOf(sum, best) }));
  }
}

/** Evidence adds up, each further piece counting less, so that a long text does not win by length. */
function total(pieces: number[]): number {
  return pieces.sort((a, b) => b - a).reduce((sum, piece, i) => sum + piece * 0.75 ** i, 0);
}

function strengthOf(sum: number, best: number): NeedMet['strength'] {
  for (const level of [3, 2, 1] as const) if (sum >= STRONG[level - 1]! && sum >= best * SHARE[level]!) return level;
  return 0;
}

function phrasesOf(need: Need): { terms: string[]; weight: number }[] {
  const best = new Map<string, { terms: string[]; weight: number }>();
  const lists = [
    [need.offers, LIST_WEIGHT.offers],
    [need.staff, LIST_WEIGHT.staff],
    [need.says, LIST_WEIGHT.says],
    [[need.name], LIST_WEIGHT.name],
  ] as const;
  for (const [phrases, weight] of lists)
    for (const phrase of phrases) {
      const terms = phraseTerms(phrase);
      if (terms.length === 0) continue;
      const key = terms.join(' ');
      if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { terms, weight });
    }
  return [...best.values()];
}

/** Whether all terms stand around word i, with little between them. */
function standTogether(words: PhraseWord[], i: number, terms: string[]): boolean {
  if (terms.length === 1) return true;
  const reach = terms.length + SLACK;
  const from = Math.max(0, i - reach);
  const to = Math.min(words.length - 1, i + reach);
  return terms.every((term) => {
    for (let j = from; j <= to; j++) if (words[j]!.term === term && Math.abs(words[j]!.at - words[i]!.at) <= reach + 3) return true;
    return false;
  });
}
