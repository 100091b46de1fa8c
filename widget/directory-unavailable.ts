/** Why a directory cannot be read: a closed list, each worded in `words.ts`. */
export type UnavailableReason = 'no address' | 'unreachable' | 'not found' | 'server' | 'damaged';

/** What went wrong, said as no connection where a part of our own program could not be fetched. */
export const whyUnavailable = (cause: unknown): unknown =>
  cause instanceof TypeError && (!navigator.onLine || /\bmodule\b/i.test(cause.message))
    ? new DirectoryUnavailable('unreachable', { cause })
    : cause;

/** Thrown when a directory, or a file of it, cannot be read. Holds no address and no words of a person. */
export class DirectoryUnavailable extends Error {
  override name = 'DirectoryUnavailable';
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, options?: ErrorOptions) {
    super(`Cannot read the directory: ${reason}`, options);
    this.reason = reason;
  }
}
