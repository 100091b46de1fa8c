/**
 * The guard before a feed is taken: one that lost much at once is more often a mistake at its publisher's than the truth, and
 * waits for a person. What the publisher itself marks as closed is no loss.
 */

/** What changed between what is held of a source and what its feed gives now. */
export interface Loss {
  /** Services held of the source, without those that the feed marks as closed. */
  of: number;
  /** Those among them that the feed no longer gives, or that have become unusable. */
  lost: number;
  /** Mean number of filled fields a record, then and now (core/read/filled-fields.ts). Absent: not known. */
  filled_before?: number;
  filled_now?: number;
}

export type LossReason = 'lost_services' | 'lost_fields';

/** A fifth of the services and at least ten, or half of the fields. */
const FIFTH = 5;
const FEWEST = 10;
const HALF = 2;

/**
 * Why the feed has to wait, or `undefined` when it may be taken. `agreed` is a loss that a person has seen and let pass: only
 * what was lost beyond it counts.
 */
export function judgeLoss(loss: Loss, agreed?: Loss): LossReason | undefined {
  const lost = loss.lost - (agreed?.lost ?? 0);
  const of = loss.of - (agreed?.lost ?? 0);
  if (lost >= FEWEST && lost * FIFTH >= of) return 'lost_services';
  const before = agreed?.filled_now === undefined ? loss.filled_before : Math.min(loss.filled_before ?? 0, agreed.filled_now);
  if (before && loss.filled_now !== undefined && loss.filled_now * HALF <= before) return 'lost_fields';
  return undefined;
}

/** What was lost, in words for a person. */
export function lossWords(reason: LossReason, { of, lost, filled_before = 0, filled_now = 0 }: Loss): string {
  return reason === 'lost_services'
    ? `${lost} of ${of} services are no longer in it`
    : `a record had ${filled_before.toFixed(1)} fields filled in on average, and now has ${filled_now.toFixed(1)}`;
}
