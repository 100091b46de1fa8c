/** One search over the segments of a directory: words understood, documents ranked, each result explained. */
import { findPlaceInWords } from '../place/find-place-in-words.ts';
import type { Places } from '../place/places.ts';
import { conditionsOf } from './conditions.ts';
import type { Plan, SoughtWord } from './plan.ts';
import type { Chip, Hit, SearchRequest, SearchResponse, Understood } from './query.ts';
import { type RankedHit, rank } from './rank.ts';
import type { Segment } from './segment.ts';
import type { Speller } from './spelling.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

export interface EngineParts {
  segments: Segment[];
  places: Places;
  /** Makes or gives the speller; called only when a word is not known. */
  speller: () => Promise<Speller>;
  /** Today's month as in the `assured` column. */
  month?: number;
}

const DEFAULT_LIMIT = 20;
const MOST = 100;

/** Answers a request. Never throws for any request; what it cannot use, it leaves aside. */
export async function search(parts: EngineParts, request: SearchRequest): Promise<SearchResponse> {
  const { segments } = parts;
  const understood = await understand(parts, request);
  const near = request.near ?? understood.place;
  const required = conditionsOf(request.filters ?? {}, near);
  const plan: Plan = {
    words: understood.words,
    needs: (request.needs ?? []).map((id) => ({ id, weight: 1 })),
    required,
    wished: [],
    limit: Math.min(MOST, Math.max(1, request.limit ?? DEFAULT_LIMIT)),
    offset: Math.max(0, request.offset ?? 0),
    ...(near && { near }),
    ...(parts.month !== undefined && { month: parts.month }),
  };
  const { total, hits } = rank(segments, plan);
  const chips: Chip[] = required.map(({ key, label }) => ({ key, label, from: 'filter' }));
  return {
    total,
    hits: hits.map((hit) => explain(hit, plan, segments)),
    understood: {
      needs: [],
      chips: [...understood.chips, ...chips],
      corrections: understood.corrections,
      unknown: understood.unknown,
      ...(understood.place && { place: understood.place }),
    },
  };
}

interface Reading extends Pick<Understood, 'place' | 'chips' | 'corrections' | 'unknown'> {
  words: SoughtWord[];
}

async function understand(parts: EngineParts, request: SearchRequest): Promise<Reading> {
  const text = request.text ?? '';
  let words = wordsOf(text);
  const reading: Reading = { words: [], chips: [], corrections: [], unknown: [] };
  if (!request.near && !request.ignore?.includes('near')) {
    const isKnown = (word: string): boolean => known(parts.segments, stem(word), false);
    const found = findPlaceInWords(words, parts.places, { isOtherWord: isKnown });
    if (found) {
      const { latitude, longitude, name } = found.place;
      reading.place = { latitude, longitude, name };
      reading.chips.push({ key: 'near', label: `Near ${name}`, from: 'words' });
      words = [...words.slice(0, found.start), ...words.slice(found.start + found.count)];
    }
  }
  const typing = /[\p{L}\p{N}]$/u.test(text) && words.length > 0;
  const telling = words.filter((word) => !isStopWord(word) && (word.length > 1 || words.length === 1));
  const sought = telling.length > 0 ? telling : words;
  for (const [i, word] of sought.entries()) {
    const last = typing && i === sought.length - 1;
    reading.words.push(await soughtWord(parts, word, last, reading));
  }
  return reading;
}

async function soughtWord(parts: EngineParts, word: string, last: boolean, reading: Reading): Promise<SoughtWord> {
  const term = stem(word);
  const terms: SoughtWord['terms'] = [{ term, weight: 1 }];
  if (last) {
    terms.push({ term: word, prefix: true, weight: 0.8 });
    if (term !== word) terms.push({ term, prefix: true, weight: 0.7 });
  }
  if (terms.some(({ term, prefix }) => known(parts.segments, term, prefix ?? false))) return { said: word, terms };
  const repairs = (await parts.speller()).repair(term);
  if (repairs.length === 0) reading.unknown.push(word);
  else reading.corrections.push({ from: word, to: repairs[0]! });
  return { said: repairs[0] ?? word, terms: repairs.map((repair, i) => ({ term: repair, weight: 0.9 / (i + 1) })) };
}

const known = (segments: Segment[], term: string, prefix: boolean): boolean =>
  segments.some((segment) =>
    [segment.words, segment.descriptions].some(
      (index) => index && (prefix ? index.withPrefix(term, 1).length > 0 : index.find(term) !== undefined),
    ),
  );

function explain(hit: RankedHit, plan: Plan, segments: Segment[]): Hit {
  const said = hit.words.map((i) => plan.words[i]!.said);
  const nearest = plan.near && segments[hit.segment]!.nearest(hit.document, plan.near);
  return {
    segment: hit.segment,
    document: hit.document,
    score: hit.score,
    because: said.length
      ? `because you said: ${[...new Set(said)].join(', ')}`
      : nearest
        ? 'because it is near'
        : 'because you asked for all',
    breaks: hit.broken.map((condition) => condition.broken),
    ...(nearest && { miles: nearest.miles, location: nearest.location }),
  };
}
