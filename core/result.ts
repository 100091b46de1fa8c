/** The outcome of a step whose failure is expected: a value, or an error from a closed list. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

/** A result that holds a value. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** A result that holds an expected failure. */
export const err = <Failure>(error: Failure): Result<never, Failure> => ({ ok: false, error });
