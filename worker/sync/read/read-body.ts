/** The body of an answer, up to a ceiling, and not waiting for ever. */

/** Why a body was not read to its end. */
export type BodyFailure = 'too_large' | 'timed_out' | 'cut_short';

/**
 * Reads a stream to its end. `pause` is called before each piece and must give a promise that settles when the wait has been too
 * long; it is told when the piece has come.
 */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  max_bytes: number,
  pause: () => { over: Promise<'over'>; done: () => void },
): Promise<Uint8Array | BodyFailure> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const wait = pause();
      const read = await Promise.race([reader.read(), wait.over]).finally(wait.done);
      if (read === 'over') return 'timed_out';
      if (read.done) break;
      length += read.value.byteLength;
      if (length > max_bytes) return 'too_large';
      pieces.push(read.value);
    }
  } catch {
    return 'cut_short';
  } finally {
    reader.cancel().catch(() => undefined);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
