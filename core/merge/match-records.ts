import { heldDown, offersDiffer } from './apart.ts';
import { BlockIndex } from './block-index.ts';
import { candidateKeys } from './candidate-keys.ts';
import { compare, patternOf, relationOf } from './compare.ts';
import { contradicts } from './contradicts.ts';
import { type Evidence, unpackEvidence } from './evidence.ts';
import { byStrength, componentsOf, type Decision, group, support, unitsOf } from './group.ts';
import type { Link } from './link.ts';
import { LinkList } from './link-list.ts';
import { type MergeModel, RELATIONS } from './model.ts';
import { type FieldWeight, scoreOf, weightsOf } from './score.ts';
import type { SharingOf } from './shared-values.ts';

/** Records' evidence (packEvidence) by position, wherever it is held. */
export interface Packed {
  readonly length: number;
  at(position: number): string | undefined;
}

export interface Matched {
  /** Clusters of more than one record: positions in order. */
  clusters: number[][];
  /** Pairs that a person should decide: the most doubtful pair of each two clusters that may be one service. */
  asks: Link[];
  /** All pairs that may be one service, with their scores. */
  links: LinkList;
  /** How many pairs were compared. */
  candidates: number;
}

/**
 * Finds which records are one service. `packed` is each record's evidence (packEvidence) in a lasting order, of source and
 * record id: positions in the answer are those. What was decided wins. The same for the same records, model and decisions.
 */
export function matchRecords(packed: Packed, model: MergeModel, decisions: readonly Decision[] = []): Matched {
  const index = indexOf(packed, model);
  const scorer = new Scorer(model, index.sharing, (position) => unpackEvidence(packed.at(position)!));
  const links = new LinkList();
  let candidates = 0;
  for (const [a, b] of index.pairs()) {
    candidates += 1;
    const score = scorer.score(a, b);
    if (score >= model.thresholds.ask) links.add(a, b, score);
  }
  return { ...settle(links, scorer, model, decisions), links, candidates };
}

/** The index of the records' keys, without which nothing is compared. */
export function indexOf(packed: Packed, model: Pick<MergeModel, 'words'>, roomOf?: (key: number) => number): BlockIndex {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const sources = new Uint32Array(packed.length);
  const keysOf = (position: number) => {
    const evidence = unpackEvidence(packed.at(position)!);
    let number = numbers.get(evidence.source);
    if (number === undefined) {
      number = names.push(evidence.source) - 1;
      numbers.set(evidence.source, number);
    }
    sources[position] = number;
    return candidateKeys(evidence, model.words);
  };
  return new BlockIndex(packed.length, keysOf, (position) => names[sources[position]!]!, roomOf);
}

/** Makes clusters and questions of links, component by component. */
export function settle(
  links: Iterable<Link>,
  scorer: Pick<Scorer, 'score'>,
  model: MergeModel,
  decisions: readonly Decision[],
): { clusters: number[][]; asks: Link[] } {
  const clusters: number[][] = [];
  const asks: Link[] = [];
  const decidedOf = new Map<number, Decision[]>();
  for (const decision of decisions) decidedOf.set(decision.a, [...(decidedOf.get(decision.a) ?? []), decision]);
  for (const component of componentsOf(links, decisions)) {
    const own = component.members.flatMap((member) => decidedOf.get(member) ?? []);
    const groups = group(component.members, component.links, (a, b) => scorer.score(a, b), model.thresholds.same, own);
    clusters.push(...groups.filter((members) => members.length > 1));
    asks.push(...asksBetween(groups, component.links, own, scorer, model.thresholds));
  }
  clusters.sort((x, y) => x[0]! - y[0]!);
  asks.sort((x, y) => x.a - y.a || x.b - y.b);
  return { clusters, asks };
}

/**
 * The strongest link between each two clusters that stayed apart though their members say on average that they may be one; not
 * where a person has decided already.
 */
function asksBetween(
  groups: readonly number[][],
  links: readonly Link[],
  decisions: readonly Decision[],
  scorer: Pick<Scorer, 'score'>,
  { ask }: MergeModel['thresholds'],
): Link[] {
  const at = new Map<number, number>();
  groups.forEach((members, index) => {
    for (const member of members) at.set(member, index);
  });
  const unitOf = unitsOf(decisions, (a, b) => at.get(a) === at.get(b));
  const decided = new Set(decisions.map(({ a, b }) => between(at.get(a)!, at.get(b)!)));
  const strongest = new Map<string, Link>();
  for (const link of links) {
    const [x, y] = [at.get(link.a)!, at.get(link.b)!];
    const key = between(x, y);
    if (x === y || decided.has(key)) continue;
    const best = strongest.get(key);
    if (!best || byStrength(link, best) < 0) strongest.set(key, link);
  }
  return [...strongest.values()].flatMap((link) => {
    const score = support(
      groups[at.get(link.a)!]!,
      groups[at.get(link.b)!]!,
      (a, b) => scorer.score(Math.min(a, b), Math.max(a, b)),
      unitOf,
    );
    return score >= ask ? [{ ...link, score }] : [];
  });
}

const between = (x: number, y: number): string => (x < y ? `${x} ${y}` : `${y} ${x}`);

/** The score of two names that say of themselves that they are not one. */
const CONTRADICTION = -10;

/** What patterns of likeness score, by model. */
const SCORES = new WeakMap<MergeModel, Map<number, number>>();

/** Records of which evidence is held, and as many again. */
const HELD = 1500;

/** Scores pairs of records; holds the evidence of those asked for last. */
export class Scorer {
  readonly #model: MergeModel;
  readonly #sharing: SharingOf;
  readonly #load: (position: number) => Evidence;
  #held = new Map<number, Evidence>();
  /** Those before; what is asked for again stays. */
  #older = new Map<number, Evidence>();
  readonly #scores: Map<number, number>;

  constructor(model: MergeModel, sharing: SharingOf, load: (position: number) => Evidence) {
    this.#model = model;
    this.#sharing = sharing;
    this.#load = load;
    const scores = SCORES.get(model) ?? new Map<number, number>();
    SCORES.set(model, scores);
    this.#scores = scores;
  }

  score(a: number, b: number): number {
    const [x, y] = [this.evidence(a), this.evidence(b)];
    if (contradicts(x.name, y.name)) return CONTRADICTION;
    const levels = compare(x, y, this.#model.words, this.#sharing);
    const relation = relationOf(x, y);
    const pattern = patternOf(levels) * RELATIONS.length + RELATIONS.indexOf(relation);
    let score = this.#scores.get(pattern);
    if (score === undefined) {
      score = scoreOf(levels, relation, this.#model);
      if (this.#scores.size > 50_000) this.#scores.clear();
      this.#scores.set(pattern, score);
    }
    return heldDown(score, levels, relation, offersDiffer(x.name, y.name), this.#model.thresholds);
  }

  /** What each field says for or against two records being one service. */
  weights(a: number, b: number): FieldWeight[] {
    return weightsOf(compare(this.evidence(a), this.evidence(b), this.#model.words, this.#sharing), this.#model);
  }

  evidence(position: number): Evidence {
    const held = this.#held.get(position);
    if (held) return held;
    const evidence = this.#older.get(position) ?? this.#load(position);
    if (this.#held.size >= HELD) [this.#held, this.#older] = [new Map(), this.#held];
    this.#held.set(position, evidence);
    return evidence;
  }
}
