import { FIELD_NAMES, type Field, KINDS, type Levels, type MergeModel, type Relation } from './model.ts';

/** How likely a pair with these levels is of each kind, as logarithms that are not yet made to sum to one. */
export function logShares(levels: Levels, relation: Relation, model: Pick<MergeModel, 'kinds' | 'levels'>): number[] {
  return KINDS.map((kind) => {
    let sum = Math.log(model.kinds[relation][kind]);
    for (let at = 0; at < FIELD_NAMES.length; at += 1) {
      const level = levels[at]!;
      if (level >= 0) sum += Math.log(model.levels[kind][FIELD_NAMES[at]!][level]!);
    }
    return sum;
  });
}

/** The log-odds that a pair is one service: above 0 it is more likely than not. */
export function scoreOf(levels: Levels, relation: Relation, model: Pick<MergeModel, 'kinds' | 'levels'>): number {
  const [same, ...others] = logShares(levels, relation, model);
  return same! - logSum(others);
}

export function logSum(logs: readonly number[]): number {
  const most = Math.max(...logs);
  return most === -Infinity ? most : most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

/** What one field says for (above 0) or against two records being one service, in nats, and how alike they are in it. */
export interface FieldWeight {
  field: Field;
  level: number;
  weight: number;
}

/** What each field says for or against the pair being one, for a person to read: its weight beside all else. */
export function weightsOf(levels: Levels, model: Pick<MergeModel, 'kinds' | 'levels'>): FieldWeight[] {
  return FIELD_NAMES.flatMap((field, at) => {
    const level = levels[at]!;
    if (level < 0) return [];
    const against = KINDS.filter((kind) => kind !== 'same').map((kind) => model.levels[kind][field][level]!);
    const weight = Math.log(model.levels.same[field][level]!) - Math.log(against.reduce((sum, share) => sum + share, 0) / against.length);
    return [{ field, level, weight: Math.round(weight * 100) / 100 }];
  });
}
