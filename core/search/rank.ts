/** Ranks the documents of an index for a plan: words in their fields, needs met, distance, freshness; conditions kept above broken. */
import type { Condition } from './conditions.ts';
import { findWord, type Gathered, gather } from './gather.ts';
import type { Plan } from './plan.ts';
import { rulerFrom } from './ruler.ts';
import type { Segment } from './segment.ts';
import { TopK } from './top-k.ts';
import { WEIGHTS } from './weights.ts';

export interface RankedHit {
  segment: number;
  document: number;
  score: number;
  /** Indexes into `plan.words` that it holds. */
  words: number[];
  /** Indexes into `plan.needs` that it meets. */
  needs: number[];
  broken: Condition[];
}

const MOST = 15;
/** More than are ever shown at once, so that how many are found does not hang on how many are asked for. */
const ENOUGH = 50;
/**
 * Below this share of the best score a result says nothing to the question. Where limits were stated the share is higher: what
 * keeps them stands above what breaks them, and must be worth standing there.
 */
const TAIL = 0.1;
const TAIL_WITH_LIMITS = 0.3;
/** Added for each broken condition: more than any score. */
const BROKEN = -1e6;

const hard = (conditions: Condition[]): Condition[] => conditions.filter(({ soft }) => !soft);

interface Candidate {
  segment: number;
  document: number;
  seen: number;
  score: number;
}

/** The best hits of all segments, and how many there are. Never throws, whatever the plan. */
export function rank(segments: Segment[], plan: Plan): { total: number; hits: RankedHit[] } {
  const words = plan.words.slice(0, MOST);
  const needs = plan.needs.slice(0, MOST);
  const found = words.map((word) => findWord(word, segments));
  const tail = hard(plan.wished).length > 0 ? TAIL_WITH_LIMITS : TAIL;
  // Where nothing but words and needs decides, what can no more come among those shown need not be looked at.
  const enough = plan.near || plan.required.length + plan.wished.length > 0 ? undefined : Math.max(ENOUGH, plan.offset + plan.limit);
  const top = new TopK<Candidate>(plan.offset + plan.limit);
  // All are weighed before any is chosen: what the best of another segment makes worthless is not to be counted.
  const weighed = segments.map((segment) =>
    weigh(segment, words.length + needs.length > 0 ? gather(segment, found, needs, enough) : everything(segment), plan),
  );
  const floor = tail * weighed.reduce((most, { best }) => Math.max(most, best), 0);
  const total = segments.reduce((sum, segment, index) => sum + choose(segment, index, weighed[index]!, plan, floor, top), 0);
  const kept = top.sorted();
  const hits = kept.slice(plan.offset).map(({ item }) => ({
    segment: item.segment,
    document: item.document,
    score: item.score,
    words: words.flatMap((_, i) => (item.seen & (1 << i) ? [i] : [])),
    needs: needs.flatMap((_, i) => (item.seen & (1 << (16 + i)) ? [i] : [])),
    broken: [...plan.wished, ...plan.required].filter((condition) => !condition.on(segments[item.segment]!)(item.document)),
  }));
  return { total, hits };
}

/** Every document, for a request without words: nearest or freshest first. */
function everything(segment: Segment): Gathered {
  const gathered = gather(segment, [], []);
  for (let document = 0; document < segment.services; document++) {
    gathered.touched[document] = document;
    gathered.scores[document] = 1;
  }
  return { ...gathered, count: segment.services };
}

/** One segment's documents with their scores; those that may not be shown are left out. */
interface Weighed {
  count: number;
  documents: Uint32Array;
  scores: Float32Array;
  seen: Uint32Array;
  best: number;
}

/** Turns sums into scores, distance and freshness counted in, and leaves the sums clean for the next segment. */
function weigh(segment: Segment, { count, touched, scores, seen }: Gathered, plan: Plan): Weighed {
  const out: Weighed = {
    count: 0,
    documents: new Uint32Array(count),
    scores: new Float32Array(count),
    seen: new Uint32Array(count),
    best: 0,
  };
  const tests = hard(plan.required).map((condition) => condition.on(segment));
  const soft = [...plan.required, ...plan.wished].filter((condition) => condition.soft).map((condition) => condition.on(segment));
  const { dropped } = segment;
  const assured = segment.column('assured');
  const flags = segment.column('flags');
  const ruler = plan.near && rulerFrom(plan.near);
  const stale = plan.month ? staleness(plan.month) : undefined;
  for (let i = 0; i < count; i++) {
    const document = touched[i]!;
    let score = scores[document]!;
    if (dropped.size > 0 && dropped.has(document)) score = 0;
    for (const test of tests) if (!test(document)) score = 0;
    if (score > 0) {
      if (ruler) score *= nearness(segment, document, ruler, (flags[document]! & 4) !== 0);
      if (stale) score *= stale[assured[document]!]!;
      if (flags[document]! & 8) score *= WEIGHTS.paused;
      for (const test of soft) if (!test(document)) score *= WEIGHTS.notStated;
    }
    if (score > 0) {
      out.documents[out.count] = document;
      out.scores[out.count] = score;
      out.seen[out.count++] = seen[document]!;
      if (score > out.best) out.best = score;
    }
    scores[document] = 0;
    seen[document] = 0;
  }
  return out;
}

/** What a service counts by the month it was last checked in; one that does not say counts whole. */
function staleness(month: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, assured) =>
    assured === 0 ? 1 : 1 - WEIGHTS.stale * Math.min(1, Math.max(0, month - assured - 6) / WEIGHTS.staleMonths),
  );
}

function nearness(segment: Segment, document: number, ruler: ReturnType<typeof rulerFrom>, reachesAll: boolean): number {
  let miles = Number.POSITIVE_INFINITY;
  for (const { latitude, longitude } of segment.places(document)) miles = Math.min(miles, ruler(latitude, longitude));
  const near = WEIGHTS.halfDistance / (WEIGHTS.halfDistance + miles);
  return Math.max(near, reachesAll ? WEIGHTS.everywhere : WEIGHTS.unplaced);
}

/** Puts what is above the floor into `top`, broken conditions below kept ones. Gives their number. */
function choose(
  segment: Segment,
  index: number,
  { count, documents, scores, seen }: Weighed,
  plan: Plan,
  floor: number,
  top: TopK<Candidate>,
): number {
  const wished = hard(plan.wished).map((condition) => condition.on(segment));
  let chosen = 0;
  for (let i = 0; i < count; i++) {
    const document = documents[i]!;
    const score = scores[i]!;
    if (score < floor) continue;
    chosen++;
    let key = score;
    for (const test of wished) if (!test(document)) key += BROKEN;
    if (key > top.floor) top.push(key, { segment: index, document, seen: seen[i]!, score });
  }
  return chosen;
}
