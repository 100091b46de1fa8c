import { createHash } from 'node:crypto';

/** SHA-256 of a text or bytes, hex, cut to so many characters: 32 (128 bits) where it only has to tell contents apart. */
export const sha256 = (content: string | Uint8Array, characters = 32): string =>
  createHash('sha256').update(content).digest('hex').slice(0, characters);
