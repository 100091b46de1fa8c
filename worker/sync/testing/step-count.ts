/** What one step of a run asked of the platform, as the platform counts it. */
export interface StepCount {
  name: string;
  /** Statements run, those of a batch one by one. */
  queries: number;
  /** Calls to object storage. */
  objects: number;
  /** Calls to the outside. */
  fetches: number;
  /** Most parameters of a statement, most bytes of one parameter, longest statement, longest LIKE pattern. */
  parameters: number;
  parameter_bytes: number;
  statement_bytes: number;
  /** Bytes of the step's answer. */
  answer_bytes: number;
}

/** Where they are put in the staging bucket, one object a step. */
export const COUNTS = 'counts/';
