import type { MergeModel } from './model.ts';

/** Log-odds: below `ask` two records are different, from `same` on one; between, a person is asked. */
export const THRESHOLDS: MergeModel['thresholds'] = { same: -1, ask: -1.2 };
