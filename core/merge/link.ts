/** A pair of records that may be one service. Positions are those of a lasting order. */
export interface Link {
  a: number;
  b: number;
  /** Log-odds. */
  score: number;
}
