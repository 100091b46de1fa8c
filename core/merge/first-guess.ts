import type { Field, Kind, KindShares, MergeModel, Relation } from './model.ts';

/** What learning starts from, and leans on where data are few: rough shares of each level, least likeness first. */
const LEVELS: { [field in Field]: { [kind in Kind]: number[] } } = {
  name: {
    same: [2, 3, 6, 10, 6, 12, 15, 46],
    sibling: [55, 22, 13, 5, 2, 2, 0.5, 0.5],
    branch: [5, 10, 15, 15, 15, 20, 10, 10],
    other: [50, 25, 15, 5, 2, 2, 0.5, 0.5],
  },
  where: {
    same: [1, 2, 5, 6, 3, 10, 20, 53],
    sibling: [1, 1, 3, 5, 15, 10, 20, 45],
    branch: [15, 20, 35, 20, 3, 2, 3, 2],
    other: [35, 20, 20, 10, 6, 2, 4, 3],
  },
  phone: {
    same: [3, 8, 3, 6, 10, 70],
    sibling: [10, 25, 2, 48, 12, 3],
    branch: [15, 45, 2, 30, 5, 3],
    other: [50, 45, 1, 2, 1, 1],
  },
  web: {
    same: [12, 4, 4, 10, 10, 15, 45],
    sibling: [20, 20, 15, 10, 25, 6, 4],
    branch: [15, 25, 20, 5, 28, 5, 2],
    other: [90, 3, 3, 1, 2, 0.5, 0.5],
  },
  email: {
    same: [10, 8, 2, 8, 12, 60],
    sibling: [25, 25, 2, 33, 10, 5],
    branch: [25, 40, 3, 25, 5, 2],
    other: [94, 3, 2, 0.5, 0.3, 0.2],
  },
  organization: { same: [4, 6, 15, 75], sibling: [20, 10, 10, 60], branch: [10, 10, 15, 65], other: [75, 15, 5, 5] },
  identifier: { same: [2, 98], sibling: [30, 70], branch: [20, 80], other: [97, 3] },
  place_identifier: { same: [10, 90], sibling: [20, 80], branch: [97, 3], other: [97, 3] },
  description: { same: [30, 20, 15, 35], sibling: [85, 10, 3, 2], branch: [50, 20, 12, 18], other: [95, 4, 0.7, 0.3] },
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
