/** What a Workflow instance is told: which run to take up, and whether it may take the lease from a run known to be dead. */
export interface RunOrder {
  run_id: string;
  takeover?: boolean;
}
