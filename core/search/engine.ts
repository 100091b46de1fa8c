/** One search over the segments of a directory: words understood, documents ranked, each result explained. */
import { asTyped } from './as-typed.ts';
import { conditionsOf } from './conditions.ts';
import type { Plan } from './plan.ts';
import type { Chip, Hit, SearchRequest, SearchResponse } from './query.ts';
import { type RankedHit, rank } from './rank.ts';
import { type Knowledge, type Reading, understand } from './understand.ts';
import { waysOn } from './ways-on.ts';
import { WEIGHTS } from './weights.ts';

export interface EngineParts extends Knowledge {
  /** Today's month as in the `assured` column. */
  month?: number;
}

const DEFAULT_LIMIT = 20;
const MOST = 100;

/** With fewer than this, ways on are worked out. */
const LITTLE = 3;

/** Answers a request, with ways on when little was found. Never throws for any request; what it cannot use, it leaves aside. */
export async function search(parts: EngineParts, request: SearchRequest): Promise<SearchResponse> {
  const answer = await answerOnce(parts, request);
  const { total, understood } = answer;
  if (total >= LITTLE || request.offset || Object.keys(request).length === 0) return answer;
  const count = async (other: SearchRequest): Promise<number> => (await answerOnce(parts, { ...other, limit: 1 })).total;
  const ways = await waysOn({ request, total, conditions: understood.chips, needs: understood.needs, lexicons: parts.lexicons, count });
  return ways.length ? { ...answer, waysOn: ways } : answer;
}

/** Every document that words find, best first: for lists that are narrowed and paged by more than a search knows. */
export async function findAll(parts: EngineParts, text: string): Promise<Pick<Hit, 'segment' | 'document'>[]> {
  const reading = await understand(parts, { text });
  const all = parts.segments.reduce((sum, { services }) => sum + services, 0);
  const plan = { ...planOf(parts, { text }, reading), limit: Math.max(1, all), offset: 0 };
  return rank(parts.segments, plan).hits.map(({ segment, document }) => ({ segment, document }));
}

function planOf(parts: EngineParts, request: SearchRequest, reading: Reading): Plan {
  const near = request.near ?? reading.place;
  const needs = soughtNeeds(parts, reading, request);
  const required = conditionsOf(request.filters ?? {}, near);
  // Limits are all that was said: what does not keep them, or does not say so, is not what was asked for.
  const alone = reading.words.length + needs.length === 0;
  return {
    words: reading.words,
    needs,
    required: alone ? [...required, ...reading.wished.map((condition) => ({ ...condition, soft: false }))] : required,
    wished: alone ? [] : reading.wished,
    limit: Math.min(MOST, Math.max(1, Math.floor(request.limit ?? DEFAULT_LIMIT) || DEFAULT_LIMIT)),
    offset: Math.max(0, Math.floor(request.offset ?? 0) || 0),
    ...(near && { near }),
    ...(parts.month !== undefined && { month: parts.month }),
  };
}

async function answerOnce(parts: EngineParts, request: SearchRequest): Promise<SearchResponse> {
  const reading = await understand(parts, request);
  const plan = planOf(parts, request, reading);
  const required = conditionsOf(request.filters ?? {}, plan.near);
  const { total, hits } = rank(parts.segments, plan);
  const chips: Chip[] = [
    ...(reading.place ? [{ key: 'near', label: `Near ${reading.place.name}`, from: 'words' as const }] : []),
    ...reading.wished.map(({ key, label }) => ({ key, label, from: 'words' as const })),
    ...required.map(({ key, label }) => ({ key, label, from: 'filter' as const })),
  ];
  const typed = asTyped(request.text ?? '');
  const spoken = (need: Reading['needs'][number]): string => need.told.map((i) => typed(reading.said[i]!)).join(' ');
  return {
    total,
    hits: hits.map((hit) => explain(hit, plan, reading, parts, typed)),
    understood: {
      needs: reading.needs.map((need) => ({ id: need.id, name: need.name, because: spoken(need), weight: need.weight })),
      chips,
      corrections: reading.corrections,
      unknown: reading.unknown,
      ...(reading.place && { place: reading.place }),
    },
  };
}

/** The needs chosen outright, those meant, and their neighbours; weightiest first. */
function soughtNeeds({ lexicons }: EngineParts, reading: Reading, request: SearchRequest): Plan['needs'] {
  const meant = new Map<string, number>((request.needs ?? []).map((id) => [id, 1]));
  for (const { id, weight } of reading.needs) meant.set(id, Math.max(weight, meant.get(id) ?? 0));
  const neighbours = new Map<string, number>();
  for (const [id, weight] of [...meant].sort((a, b) => b[1] - a[1]).slice(0, 3))
    for (const lexicon of lexicons)
      for (const [i, other] of lexicon.related(id).entries()) {
        const share = WEIGHTS.related * WEIGHTS.relatedFall ** i;
        if (share < WEIGHTS.leastRelated) break;
        const here = meant.has(other) ? meant : neighbours;
        here.set(other, Math.max(weight * share, here.get(other) ?? 0));
      }
  const sought = [
    ...[...meant].map(([id, weight]) => ({ id, weight })),
    ...[...neighbours].map(([id, weight]) => ({ id, weight, neighbour: true })),
  ];
  return sought.sort((a, b) => b.weight - a.weight);
}

function explain(hit: RankedHit, plan: Plan, reading: Reading, { segments }: EngineParts, typed: (word: string) => string): Hit {
  const nearest = plan.near && segments[hit.segment]!.nearest(hit.document, plan.near);
  return {
    segment: hit.segment,
    document: hit.document,
    score: hit.score,
    because: because(hit, plan, reading, typed) ?? (nearest ? 'because it is near' : 'because you asked to see everything'),
    breaks: hit.broken.map((condition) => condition.broken),
    ...(nearest && { miles: nearest.miles, location: nearest.location }),
  };
}

/** Says in one line why a result is there: by the person's own words where they told the need, else by the need's plain name. */
function because(hit: RankedHit, plan: Plan, reading: Reading, typed: (word: string) => string): string | undefined {
  const ids = hit.needs.map((i) => plan.needs[i]!.id);
  const meant = reading.needs.find(({ id }) => ids.includes(id));
  const words = hit.words.map((i) => plan.words[i]!.said);
  if (meant?.told.length) return `because you said: ${meant.told.map((i) => typed(reading.said[i]!)).join(' ')}`;
  if (words.length) return `because you said: ${[...new Set(words.map(typed))].join(', ')}`;
  if (reading.limiting.length) return `because you said: ${reading.limiting.map(typed).join(' ')}`;
  return ids.length ? 'because it may help with what you said' : undefined;
}
