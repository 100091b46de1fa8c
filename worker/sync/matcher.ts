import learnt from '../../core/merge/model.json' with { type: 'json' };
import type { MergeModel } from '../../core/merge/model.ts';

/** The model that the pipeline holds to until somebody learns another. */
export const MODEL: MergeModel = learnt;

/** Raise it when the same record would give other evidence, the same evidence another score, or the same evidence other candidate keys. */
const EVIDENCE = 3;

/** When it changes, all is matched anew. */
export const MATCHER = `${MODEL.version} ${EVIDENCE}`;
