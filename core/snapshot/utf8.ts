/** UTF-8 without the platform's encoder: core/ knows no platform. */

/** The bytes of a text. Lone surrogates become U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const out = new Uint8Array(text.length * 3);
  let n = 0;
  for (const letter of text) {
    let c = letter.codePointAt(0)!;
    if (c >= 0xd800 && c < 0xe000) c = 0xfffd;
    if (c < 0x80) out[n++] = c;
    else if (c < 0x800) {
      out[n++] = 0xc0 | (c >> 6);
      out[n++] = 0x80 | (c & 63);
    } else if (c < 0x10000) {
      out[n++] = 0xe0 | (c >> 12);
      out[n++] = 0x80 | ((c >> 6) & 63);
      out[n++] = 0x80 | (c & 63);
    } else {
      out[n++] = 0xf0 | (c >> 18);
      out[n++] = 0x80 | ((c >> 12) & 63);
      out[n++] = 0x80 | ((c >> 6) & 63);
      out[n++] = 0x80 | (c & 63);
    }
  }
  return out.slice(0, n);
}

/** The text of bytes written by `encodeUtf8`. */
export function decodeUtf8(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = '';
  for (let i = from; i < to; ) {
    const b = bytes[i++]!;
    if (b < 0x80) text += String.fromCharCode(b);
    else if (b < 0xe0) text += String.fromCharCode(((b & 31) << 6) | (bytes[i++]! & 63));
    else if (b < 0xf0) text += String.fromCharCode(((b & 15) << 12) | ((bytes[i++]! & 63) << 6) | (bytes[i++]! & 63));
    else text += String.fromCodePoint(((b & 7) << 18) | ((bytes[i++]! & 63) << 12) | ((bytes[i++]! & 63) << 6) | (bytes[i++]! & 63));
  }
  return text;
}
