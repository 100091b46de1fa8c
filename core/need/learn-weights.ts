/**
 * Learns what each word says of each need from the lexicon's own phrases and advice and from whole texts (samples), by counting: how
 * much likelier a need is, given the word. The words of a text share what it counts, though a long one counts for more than a short
 * phrase. Needs count nearly alike, so that what most is written of does not win by that. Nothing is drawn by chance. On texts held back
 * this found the need more often than a softmax regression (docs/decisions.md).
 */
import type { Need } from './need.ts';
import { isJoining, phraseTerms, phraseWords } from './phrase-words.ts';
import type { TermWeight } from './term-weights.ts';

/** A whole text, as somebody asks or as a provider writes, and the needs it is of: the main one first. */
export interface Sample {
  needs: string[];
  text: string;
}

/** What a text of each kind counts, and how much is kept. Found on texts by hands that nothing was learnt from (docs/decisions.md). */
export interface Lesson {
  lists: { name: number; says: number; staff: number; offers: number; advice: number };
  /** How people ask, and how providers write. */
  samples: { asks: number; offers: number };
  /** How far a need's share of a word rises above that of all needs alike before it says much. */
  gain: number;
  /** What a word of a single text is doubted. */
  doubt: number;
  /** How much less a word counts throughout that says little even of the need it says most of (a power). */
  telling: number;
  /** Weights kept. */
  keep: number;
}

/** For questions. */
export const QUESTIONS: Lesson = {
  lists: { name: 2, says: 1.4, staff: 0.5, offers: 0.4, advice: 1.4 },
  samples: { asks: 1.5, offers: 1 },
  gain: 2,
  doubt: 0.3,
  telling: 0.5,
  keep: 80_000,
};
/** For providers' texts. */
export const SERVICES: Lesson = {
  lists: { name: 1.5, says: 1, staff: 0.5, offers: 0.3, advice: 0.7 },
  samples: { asks: 3, offers: 12 },
  gain: 0.7,
  doubt: 0.15,
  telling: 0,
  keep: 150_000,
};

/** What a further need of a sample counts beside the first. */
const FURTHER = 0.5;
/** How far all needs count alike, however much is written of them: 1 wholly, 0 each by the texts it has. */
const LEVELLED = 0.75;
/** How the words of a text share what it counts: 1 in equal parts, 0 each counts whole. */
const SHARED = 0.6;
/** A word in phrases of so many needs is no phrase of its own when the joining words left nothing else (“bereavement services”). */
const COMMON = 5;

/** Towns tell where somebody is, never what they need. */
const TOWNS = new Set(
  `aberdeen belfast birmingham blackpool bolton bradford brighton bristol cambridge cardiff coventry croydon doncaster dundee durham
  edinburgh exeter glasgow gloucester hackney harlow huddersfield hull ipswich leeds leicester lewisham liverpool london luton manchester
  middlesbrough newcastle newport northampton norwich nottingham oldham oxford peterborough plymouth portsmouth rochdale salford sheffield
  southampton southend southwark stockport sunderland swansea swindon wakefield walsall wigan wolverhampton york`.split(/\s+/),
);

/** What joins teaches nothing; phrases of such words alone (“what’s on”) stay phrases. */
const tellsNothing = (term: string): boolean => TOWNS.has(term) || isJoining(term);

interface Text {
  terms: string[];
  /** The main one first. */
  needs: number[];
  count: number;
  /** The joining words of several left a single one. */
  cut: boolean;
}

/** Weights by term; needs by their place in `needs`. Throws when a sample names a need that is not among them. */
export function learnWeights(
  needs: readonly Need[],
  lesson: Lesson,
  samples: { asks: readonly Sample[]; offers: readonly Sample[] } = { asks: [], offers: [] },
): Map<string, TermWeight[]> {
  const places = new Map(needs.map(({ id }, at) => [id, at]));
  const placeOf = (id: string): number => {
    const at = places.get(id);
    if (at === undefined) throw new Error(`A sample is of “${id}”, which is no need of the lexicon`);
    return at;
  };
  const whole = (kind: 'asks' | 'offers'): Text[] =>
    samples[kind].map(({ needs: ids, text }) => ({
      terms: phraseTerms(text),
      needs: ids.map(placeOf),
      count: lesson.samples[kind],
      cut: false,
    }));
  const phrases = withoutCut(needs.map((need, at) => textsOf(need, at, lesson))).flat();
  const texts = [...phrases, ...whole('asks'), ...whole('offers')];
  const counts = new Counts(needs.length);
  for (const text of texts) counts.add(text);
  return counts.weights(lesson);
}

function textsOf(need: Need, at: number, { lists }: Lesson): Text[] {
  const of = (texts: readonly string[], count: number): Text[] =>
    texts.map((text) => {
      const terms = phraseWords(text).map(({ term }) => term);
      return { terms: [...new Set(terms)], needs: [at], count, cut: terms.length === 1 && /\s/.test(text.trim()) };
    });
  return [
    ...of([need.name], lists.name),
    ...of(need.says, lists.says),
    ...of(need.staff, lists.staff),
    ...of(need.offers, lists.offers),
    ...(need.advice ? of([need.advice], lists.advice) : []),
  ];
}

function withoutCut(texts: Text[][]): Text[][] {
  const spread = new Map<string, number>();
  for (const own of texts) for (const term of new Set(own.flatMap(({ terms }) => terms))) spread.set(term, (spread.get(term) ?? 0) + 1);
  return texts.map((own) => own.filter(({ terms, cut }, at) => at === 0 || !cut || spread.get(terms[0]!)! < COMMON));
}

/** How often each word stands in texts of each need. */
class Counts {
  readonly #needs: number;
  readonly #terms = new Map<string, Map<number, number>>();
  /** Of all words of a need. */
  readonly #totals: Float64Array;

  constructor(needs: number) {
    this.#needs = needs;
    this.#totals = new Float64Array(needs);
  }

  /** The words of a text share what it counts. */
  add({ terms, needs, count }: Text): void {
    for (const [i, need] of needs.entries()) {
      const each = (count * (i === 0 ? 1 : FURTHER)) / terms.length ** SHARED;
      for (const term of terms) {
        if (tellsNothing(term)) continue;
        const counts = this.#terms.get(term) ?? new Map<number, number>();
        this.#terms.set(term, counts.set(need, (counts.get(need) ?? 0) + each));
        this.#totals[need]! += each;
      }
    }
  }

  /** What each word says of each need; of all, those kept that say the most and are seen the most. */
  weights({ gain, doubt, telling, keep }: Lesson): Map<string, TermWeight[]> {
    const mean = this.#totals.reduce((sum, total) => sum + total, 0) / this.#needs;
    const levels = Float64Array.from(this.#totals, (total) => (mean / Math.max(total, 1e-9)) ** LEVELLED);
    const all = [...this.#terms].map(([term, counts]) => {
      const levelled = [...counts].map(([need, count]) => ({ need, count, level: count * levels[need]! }));
      const total = levelled.reduce((sum, { level }) => sum + level, 0);
      const seen = levelled.reduce((sum, { count }) => sum + count, 0);
      const told = levelled.map(({ need, count, level }) => {
        const share = (level + doubt / this.#needs) / (total + doubt);
        return { need, count, weight: Math.log(1 + gain * share * this.#needs) };
      });
      const most = told.reduce((top, { weight }) => Math.max(top, weight), 0) / Math.log(1 + gain * this.#needs);
      return {
        term,
        told: told.map(({ need, count, weight }) => ({
          need,
          weight: weight * most ** telling,
          // What is seen often, and so would be missed often, is kept before what says more.
          worth: weight * Math.sqrt(count) * seen ** 0.25,
        })),
      };
    });
    const worths = all.flatMap(({ told }) => told.map(({ worth }) => worth)).sort((a, b) => b - a);
    const least = worths[keep] ?? 0;
    return new Map(
      all.map(({ term, told }) => [
        term,
        told
          .filter(({ worth }) => worth > least)
          .sort((a, b) => a.need - b.need)
          .map(({ need, weight }) => ({ need, weight })),
      ]),
    );
  }
}
