/** The reader of a source: one a dialect. */
import type { ReadPages } from './page.ts';

/** Reads any source, by its kind. */
export const readPages: ReadPages = async function* (source) {
  yield { ok: false, error: { reason: 'unreachable', found: source.kind } };
};
