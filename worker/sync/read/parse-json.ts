import { err, ok, type Result } from '../../../core/result.ts';
import type { ReadFailure } from './failure.ts';

/** JSON from bytes of UTF-8. A document that begins as JSON and lacks its end is `cut_short`; anything else that is none `not_json`. */
export function parseJson(body: Uint8Array, url: string): Result<unknown, ReadFailure> {
  return parseJsonText(new TextDecoder().decode(body), url);
}

/** The same from text. */
export function parseJsonText(text: string, url: string): Result<unknown, ReadFailure> {
  const plain = text.trim();
  try {
    return ok(JSON.parse(plain));
  } catch {
    const field = url.replace(/[?#].*$/, '');
    const begins = /^[[{]/.test(plain);
    if (begins && !/[\]}]$/.test(plain)) return err({ reason: 'cut_short', field, found: plain.slice(-100) });
    return err({ reason: 'not_json', field, found: plain.slice(0, 100) });
  }
}
