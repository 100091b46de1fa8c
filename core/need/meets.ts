/** Which needs a service meets, read from its own text and terms: the way from a provider's words to a person's. */
import type { Service, TaxonomyTerm } from '../hsds.ts';
import type { NeedMet } from '../snapshot/need-met.ts';
import { LEARNT_EVIDENCE, learntEvidence, type WeighedText } from './learnt-evidence.ts';
import type { Need } from './need.ts';
import { type PhraseWord, phraseTerms, phraseWords } from './phrase-words.ts';
import type { TermWeights } from './term-weights.ts';

interface Phrase {
  need: number;
  terms: string[];
  /** How much each of its words says when all stand together: the rarer among needs, the more. */
  worths: number[];
}

/** What counts how much as evidence that a service meets a need. Found like core/search/weights.ts. */
export const EVIDENCE = {
  /** A lexicon's lists: phrases of providers, jargon, residents' words, the need's name. */
  offers: 0.907,
  staff: 1.07,
  says: 0.85,
  needName: 0.825,
  /** Fields of the service. Categories are broad, so that they say less than the name. */
  name: 1.48,
  category: 1.36,
  description: 1,
  organization: 0.85,
  /** A taxonomy term that the lexicon names settles it. */
  term: 14,
  /** Single words say less than phrases of the same rarity. */
  single: 0.801,
  phrase: 0.648,
  /** A word of a phrase that is not there whole. */
  stray: 0.15,
  /** Each further piece of evidence counts this much of the one before, so that a long text does not win by length. */
  fall: 0.75,
  /** Least evidence for each strength (0–3), alone, and as a share of the service's best need. */
  least: 2.4,
  least1: 4.5,
  least2: 5.76,
  least3: 9.24,
  share: 0.15,
  share1: 0.18,
  share2: 0.896,
  share3: 0.704,
  /** What each strength (0–3) by phrases counts beside what was learnt of the words (0–1), and from which share of the most a need has a strength. */
  byPhrase: [0.183, 0.44, 0.8, 0.8],
  shares: [0.12, 0.35, 0.65, 0.97],
  /** How far the next need must stay behind for a service’s terms to be published as sure. */
  clear: 0.6,
};
/** Words of one phrase may have this many others between them. */
const SLACK = 2;
const MOST_NEEDS = 8;
/** A word in phrases of so many needs is no phrase of its own when the joining words left nothing else. */
const COMMON = 20;
/** A word that stands in phrases of more needs than this says nothing by itself. */
const MOST_SPREAD = 25;
/** The weights above are for a lexicon of about this many needs; a smaller one is weighed as if it were. */
const LEXICON_SIZE = 250;

/** Reads needs from services. Make one and keep it: it compiles the lexicon. */
export class NeedReader {
  readonly #needs: Need[];
  readonly #byTerm = new Map<string, Phrase[]>();
  /** Needs in whose phrases a term stands at all, and what it says of them; none of those that stand with too many. */
  readonly #strays = new Map<string, Map<number, number>>();
  readonly #byCurie = new Map<string, number[]>();
  /** Look-alike phrases of each need. */
  readonly #not: string[][][];

  readonly #learnt: TermWeights | undefined;
  /** Of each need, its place in the head of what was learnt. */
  readonly #learntPlace: Map<string, number>;

  /** `learnt`: what was learnt of single words, where it is to be counted too. */
  constructor(needs: Need[], learnt?: TermWeights) {
    this.#needs = needs;
    this.#learnt = learnt;
    this.#learntPlace = new Map(learnt?.head.needs.map((id, i) => [id, i]));
    const spread = new Map<string, Set<number>>();
    const held = new Map<string, Map<number, number>>();
    const phrases: { need: number; terms: string[]; weight: number; cut: boolean }[] = [];
    this.#not = needs.map((need) => (need.not ?? []).map(phraseTerms).filter((terms) => terms.length > 1));
    needs.forEach((need, index) => {
      for (const curie of need.terms) this.#byCurie.set(curie.toLowerCase(), [...(this.#byCurie.get(curie.toLowerCase()) ?? []), index]);
      for (const { terms, weight, cut } of phrasesOf(need)) {
        phrases.push({ need: index, terms, weight, cut });
        for (const term of terms) {
          spread.set(term, (spread.get(term) ?? new Set()).add(index));
          const counts = held.get(term) ?? new Map<number, number>();
          held.set(term, counts.set(index, (counts.get(index) ?? 0) + weight));
        }
      }
    });
    const size = Math.max(needs.length, LEXICON_SIZE);
    const says = (need: number, term: string): number => {
      const counts = held.get(term)!;
      let total = 0;
      for (const count of counts.values()) total += count;
      return Math.log(1 + size * ((counts.get(need) ?? 0) / total));
    };
    for (const { need, terms, weight, cut } of phrases) {
      if (cut && (spread.get(terms[0]!)?.size ?? 0) >= COMMON) continue;
      const rarity = terms.map((term) => says(need, term));
      const sum = rarity.reduce((all, one) => all + one, 0);
      const worth = weight * Math.min(9, sum * (terms.length > 1 ? EVIDENCE.phrase : EVIDENCE.single));
      const worths = rarity.map((one) => (worth * one) / sum);
      const key = terms[rarity.indexOf(Math.max(...rarity))]!;
      this.#byTerm.set(key, [...(this.#byTerm.get(key) ?? []), { need, terms, worths }]);
      for (const term of terms) {
        const strays = this.#strays.get(term) ?? new Map<number, number>();
        this.#strays.set(term, strays);
        strays.set(need, Math.max(strays.get(need) ?? 0, weight * says(need, term)));
      }
    }
    for (const [term, { size: spread }] of this.#strays) if (spread > MOST_SPREAD) this.#strays.delete(term);
  }

  /** The needs a service meets, surest first. */
  read(service: Service): NeedMet[] {
    const byPhrase = this.#readPhrases(service);
    return this.#learnt ? this.#together(byPhrase, learntEvidence(this.#learnt, textsOf(service))) : byPhrase;
  }

  /** Puts both kinds of evidence into one. */
  #together(byPhrase: NeedMet[], byWord: Float32Array): NeedMet[] {
    const sums = new Map<string, number>();
    const ids = this.#learnt!.head.needs;
    // What falls below the least share by itself, and stands in no phrase, is not met.
    for (let i = 0; i < ids.length; i++) if (byWord[i]! >= EVIDENCE.shares[0]!) sums.set(ids[i]!, byWord[i]!);
    for (const { id, strength } of byPhrase) sums.set(id, (byWord[this.#learntPlace.get(id)!] ?? 0) + EVIDENCE.byPhrase[strength]!);
    const most = Math.max(...sums.values(), 1);
    const met = [...sums]
      .map(([id, sum]) => ({ id, share: sum / most }))
      .filter(({ share }) => share >= EVIDENCE.shares[0]!)
      .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_NEEDS);
    // No doubt is left where both kinds of evidence put one first, and nothing comes near it.
    const clear =
      (met[0]?.share ?? 0) - (met[1]?.share ?? 0) >= EVIDENCE.clear && byPhrase[0]?.id === met[0]?.id && byPhrase[0]?.strength === 3;
    return met.map(({ id, share }, at) => ({
      id,
      strength: EVIDENCE.shares.findLastIndex((least) => share >= least) as NeedMet['strength'],
      ...(clear && at === 0 && { terms: this.#termsOf(id) }),
    }));
  }

  /** The need as a term of its own, and the terms of other taxonomies that stand for it. */
  #termsOf(id: string): TaxonomyTerm[] {
    const need = this.#needs.find((one) => one.id === id);
    return need ? [`hive:${id}`, ...need.terms].map((code) => ({ code, name: need.name })) : [];
  }

  #readPhrases(service: Service): NeedMet[] {
    const evidence = new Map<number, Map<string, number>>();
    /** Of each word, the most that a field counts in which it stands. */
    const fields = new Map<string, number>();
    for (const { taxonomy_term } of service.attributes ?? []) {
      const { code = '', name } = taxonomy_term;
      for (const need of this.#byCurie.get(code.toLowerCase()) ?? []) note(evidence, need, code, EVIDENCE.term);
      this.#scan(name, EVIDENCE.category, evidence, fields);
    }
    this.#scan(service.name, EVIDENCE.name, evidence, fields);
    if (service.alternate_name) this.#scan(service.alternate_name, EVIDENCE.name, evidence, fields);
    for (const text of [service.description, service.eligibility_description, service.alert])
      if (text) this.#scan(text, EVIDENCE.description, evidence, fields);
    if (service.organization?.name) this.#scan(service.organization.name, EVIDENCE.organization, evidence, fields);
    return this.#judge(evidence, fields);
  }

  /** Notes the phrases that stand in a text, and in which field its words do. */
  #scan(text: string, field: number, evidence: Evidence, fields: Map<string, number>): void {
    const words = phraseWords(text);
    const here = new Set(words.map(({ term }) => term));
    const denied = (need: number, terms: string[]): boolean =>
      this.#not[need]!.some((not) => not.every((term) => here.has(term)) && terms.every((term) => not.includes(term)));
    words.forEach(({ term }, i) => {
      if (field > (fields.get(term) ?? 0)) fields.set(term, field);
      for (const { need, terms, worths } of this.#byTerm.get(term) ?? [])
        if (standTogether(words, here, i, terms) && !denied(need, terms))
          for (let j = 0; j < terms.length; j++) note(evidence, need, terms[j]!, worths[j]! * field);
    });
  }

  #judge(evidence: Evidence, fields: ReadonlyMap<string, number>): NeedMet[] {
    const pieces = new Map<number, number[]>();
    const add = (need: number, piece: number): void => {
      const own = pieces.get(need);
      if (own) own.push(piece);
      else pieces.set(need, [piece]);
    };
    // A word counts once for a need: in a phrase or by itself, as which it says more.
    for (const [term, field] of fields)
      for (const [need, weight] of this.#strays.get(term) ?? []) {
        const stray = weight * EVIDENCE.stray * field;
        const inPhrase = evidence.get(need);
        if (stray > (inPhrase?.get(term) ?? 0)) {
          add(need, stray);
          inPhrase?.delete(term);
        }
      }
    for (const [need, found] of evidence) for (const piece of found.values()) add(need, piece);
    const sums: { need: number; sum: number }[] = [];
    for (const [need, own] of pieces) {
      // Further pieces only count for less.
      if (own.reduce((all, piece) => all + piece, 0) < EVIDENCE.least) continue;
      const sum = total(own);
      if (sum >= EVIDENCE.least) sums.push({ need, sum });
    }
    const best = sums.reduce((most, { sum }) => Math.max(most, sum), 0);
    return sums
      .filter(({ sum }) => sum >= best * EVIDENCE.share)
      .sort((a, b) => b.sum - a.sum || a.need - b.need)
      .slice(0, MOST_NEEDS)
      .map(({ need, sum }) => ({ id: this.#needs[need]!.id, strength: strengthOf(sum, best) }));
  }
}

/** For each need, what speaks for it (a term or a code) and how much. */
type Evidence = Map<number, Map<string, number>>;

function note(evidence: Evidence, need: number, why: string, worth: number): void {
  const found = evidence.get(need) ?? new Map<string, number>();
  evidence.set(need, found);
  if (worth > (found.get(why) ?? 0)) found.set(why, worth);
}

/** The texts that tell what a service is for, as the words of each count. */
function textsOf({ name, alternate_name, description, eligibility_description, alert, organization, attributes }: Service): WeighedText[] {
  const of = (text: string | undefined, field: number): WeighedText[] => (text ? [{ text, field }] : []);
  return [
    ...of(name, LEARNT_EVIDENCE.name),
    ...of(alternate_name, LEARNT_EVIDENCE.name),
    ...(attributes ?? []).flatMap(({ taxonomy_term }) => of(taxonomy_term.name, LEARNT_EVIDENCE.category)),
    ...[description, eligibility_description, alert].flatMap((text) => of(text, LEARNT_EVIDENCE.description)),
    ...of(organization?.name, LEARNT_EVIDENCE.organization),
  ];
}

/** Evidence adds up, each further piece counting less, so that a long text does not win by length. */
function total(pieces: number[]): number {
  return pieces.sort((a, b) => b - a).reduce((sum, piece, i) => sum + piece * EVIDENCE.fall ** i, 0);
}

function strengthOf(sum: number, best: number): NeedMet['strength'] {
  const { least1, least2, least3, share1, share2, share3 } = EVIDENCE;
  if (sum >= least3 && sum >= best * share3) return 3;
  if (sum >= least2 && sum >= best * share2) return 2;
  if (sum >= least1 && sum >= best * share1) return 1;
  return 0;
}

/** A need's phrases as sets of terms, each with the most that its lists count; `cut`: the joining words left one of several. */
function phrasesOf(need: Need): { terms: string[]; weight: number; cut: boolean }[] {
  const best = new Map<string, { terms: string[]; weight: number; cut: boolean }>();
  const lists = [
    [need.offers, EVIDENCE.offers],
    [need.staff, EVIDENCE.staff],
    [need.says, EVIDENCE.says],
    [[need.name], EVIDENCE.needName],
  ] as const;
  for (const [phrases, weight] of lists)
    for (const phrase of phrases) {
      const terms = phraseTerms(phrase);
      if (terms.length === 0) continue;
      const key = terms.join(' ');
      const cut = terms.length === 1 && (/\s/.test(phrase) || /^[A-Z]{2,5}$/.test(phrase));
      const before = best.get(key);
      best.set(key, { terms, weight: Math.max(weight, before?.weight ?? 0), cut: cut && (before?.cut ?? true) });
    }
  return [...best.values()];
}

/** Whether all terms stand around word i, with little between them. `here`: the terms of all words. */
function standTogether(words: PhraseWord[], here: ReadonlySet<string>, i: number, terms: string[]): boolean {
  if (terms.length === 1) return true;
  for (const term of terms) if (!here.has(term)) return false;
  const reach = terms.length + SLACK;
  const from = Math.max(0, i - reach);
  const to = Math.min(words.length - 1, i + reach);
  return terms.every((term) => {
    for (let j = from; j <= to; j++) if (words[j]!.term === term && Math.abs(words[j]!.at - words[i]!.at) <= reach + 3) return true;
    return false;
  });
}
