/** The few statistics that figures are given in. */

/** The middle one; NaN of none. */
export const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** What this share of the numbers stays below. */
export const percentile = (numbers: number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;

/** Four digits that count. */
export const rounded = (number: number): number => Number(number.toPrecision(4));
