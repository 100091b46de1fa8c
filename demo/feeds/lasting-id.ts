/** A UUID made of words: the same words give the same id at every start (RFC 9562, version 8). */
import { createHash } from 'node:crypto';

export function lastingId(...words: string[]): string {
  const hex = createHash('sha256').update(words.join(' ')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
