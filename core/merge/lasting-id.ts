/** Crockford's base 32: no I, L, O, U, so that what is read out is written down right. https://www.crockford.com/base32.html */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHORT_BYTES = 5;

/** What a record's lasting ids are made of: hash this text with SHA-256 and give the 32 bytes to the functions below. */
export const identityText = (sourceId: string, recordId: string): string => `${sourceId}\n${recordId}`;

/** The source's id and the record's that `identityText` made one. */
export function identityParts(text: string): [sourceId: string, recordId: string] {
  const at = text.indexOf('\n');
  return [text.slice(0, at), text.slice(at + 1)];
}

/** The UUID (version 8, RFC 9562) of a record's service: its hash's first 16 bytes. The same from the same source and record, always. */
export function uuidFrom(hash: Uint8Array): string {
  const bytes = hash.slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** How many short ids a hash gives before it has no more. */
export const SHORT_ID_TRIES = 3;

/**
 * The 8 characters for print: 40 bits from byte 16 on. When another service has them already, the next 40 (`attempt` 1, 2);
 * the ledger records which were taken.
 */
export function shortIdFrom(hash: Uint8Array, attempt = 0): string {
  const from = 16 + attempt * SHORT_BYTES;
  let bits = 0n;
  for (const byte of hash.slice(from, from + SHORT_BYTES)) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let shift = 35n; shift >= 0n; shift -= 5n) text += CROCKFORD[Number((bits >> shift) & 31n)];
  return text;
}
