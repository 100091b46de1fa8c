/** What a parser of one field gives: the value, if there is one, and what had to be noted about it. */
import type { ProblemAction, ProblemReason } from '../problem.ts';

export interface Noted {
  reason: ProblemReason;
  action: ProblemAction;
}

export interface Parsed<Value> {
  /** Absent when nothing usable was there. */
  value?: Value;
  /** Absent when the value was as it should be, or there was none. */
  noted?: Noted[];
}

/** A value that was dropped, and why. */
export function dropped(reason: ProblemReason): Parsed<never> {
  return { noted: [{ reason, action: 'field dropped' }] };
}

/** A value that was mended, and of what. */
export function repaired<Value>(value: Value, reason: ProblemReason): Parsed<Value> {
  return { value, noted: [{ reason, action: 'field repaired' }] };
}

/** A value kept as the source wrote it, though it could not be read. */
export function kept<Value>(value: Value, reason: ProblemReason): Parsed<Value> {
  return { value, noted: [{ reason, action: 'kept as it is' }] };
}
