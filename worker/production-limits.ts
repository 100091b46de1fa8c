/**
 * What the platform allows in production on its paid plan, most of which the local engine does not enforce. Figures of the
 * documents named beside each, as they stood in 2026.
 */
export const PRODUCTION_LIMITS = {
  /** https://developers.cloudflare.com/d1/platform/limits/: queries per Worker invocation; those of a batch count one by one. */
  queries: 1000,
  /** There: bound parameters per query. */
  parameters: 100,
  /** There: bytes of a statement. */
  statement_bytes: 100_000,
  /** There: bytes of a text, a blob or a row. */
  row_bytes: 2_000_000,
  /** There: bytes of a pattern of LIKE or GLOB. */
  pattern_bytes: 50,
  /**
   * https://developers.cloudflare.com/workers/platform/limits/: calls to storage and outside, 10,000 an invocation on the paid
   * plan; it was 1,000 until 2026, which is what we keep to.
   */
  calls: 1000,
  /** There: memory of an isolate. */
  memory_bytes: 128 * 2 ** 20,
  /** https://developers.cloudflare.com/workflows/reference/limits/: bytes of a step's answer. */
  answer_bytes: 2 ** 20,
  /** There: steps of a run; 10,000 on the paid plan, 1,024 on the free one, which is what we keep to. */
  steps: 1024,
} as const;
