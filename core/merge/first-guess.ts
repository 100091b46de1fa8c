import type { Field, Kind, KindShares, MergeModel, Relation } from './model.ts';

/** What learning starts from, and leans on where data are few: rough shares of each level, least likeness first. */
const LEVELS: { [field in Field]: { [kind in Kind]: number[] } } = {
  name: {
    same: [10, 11, 18, 19, 5, 6, 11, 20],
    sibling: [60, 23, 10, 4, 1, 1, 0.5, 0.5],
    branch: [5, 10, 15, 15, 15, 20, 10, 10],
    other: [50, 25, 15, 5, 2, 2, 0.5, 0.5],
  },
  where: {
    same: [1, 2, 2, 4, 14, 2, 12, 20, 43],
    sibling: [1, 1, 4, 3, 3, 13, 10, 20, 45],
    branch: [15, 20, 38, 13, 7, 1, 2, 2, 2],
    other: [33, 20, 17, 10, 7, 5, 2, 3, 3],
  },
  phone: {
    same: [6, 4, 4, 13, 11, 62],
    sibling: [10, 25, 6, 48, 9, 2],
    branch: [15, 45, 2, 30, 5, 3],
    other: [50, 45, 1, 2, 1, 1],
  },
  web: {
    same: [8, 4, 12, 18, 4, 14, 40],
    sibling: [20, 20, 15, 10, 25, 6, 4],
    branch: [15, 25, 20, 5, 28, 5, 2],
    other: [90, 3, 3, 1, 2, 0.5, 0.5],
  },
  email: {
    same: [12, 4, 2, 10, 12, 60],
    sibling: [40, 17, 2, 27, 10, 4],
    branch: [25, 40, 3, 25, 5, 2],
    other: [94, 3, 2, 0.5, 0.3, 0.2],
  },
  organization: { same: [8, 14, 20, 58], sibling: [20, 10, 10, 60], branch: [10, 10, 15, 65], other: [75, 15, 5, 5] },
  identifier: { same: [2, 98], sibling: [30, 70], branch: [20, 80], other: [97, 3] },
  place_identifier: { same: [10, 90], sibling: [20, 80], branch: [97, 3], other: [97, 3] },
  description: {
    same: [4, 10, 18, 34, 12, 8, 14],
    sibling: [60, 25, 7, 5, 1, 1, 1],
    branch: [15, 25, 18, 20, 8, 6, 8],
    other: [65, 22, 6, 5, 1, 0.6, 0.4],
  },
};

const shares = (values: number[]): number[] => {
  const sum = values.reduce((a, b) => a + b, 0);
  return values.map((value) => value / sum);
};

const levelsOf = (kind: Kind): { [field in Field]: number[] } =>
  Object.fromEntries(Object.entries(LEVELS).map(([field, kinds]) => [field, shares(kinds[kind])])) as { [field in Field]: number[] };

const KIND_SHARES: { [relation in Relation]: KindShares } = {
  // A list gives one service once, mostly.
  within: { same: 0.005, sibling: 0.25, branch: 0.245, other: 0.5 },
  across: { same: 0.15, sibling: 0.1, branch: 0.1, other: 0.65 },
  unknown: { same: 0.1, sibling: 0.1, branch: 0.1, other: 0.7 },
};

/** A model before anything was learnt. */
export const FIRST_GUESS: Pick<MergeModel, 'kinds' | 'levels'> = {
  kinds: KIND_SHARES,
  levels: { same: levelsOf('same'), sibling: levelsOf('sibling'), branch: levelsOf('branch'), other: levelsOf('other') },
};
