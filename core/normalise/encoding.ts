/** Letters that were damaged on their way: UTF-8 read as Windows-1252, Windows-1252 read as Latin-1, letters lost altogether. */

/** What Windows-1252 has at 0x80–0x9F. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map<string, number>([...HIGH].map((letter, index) => [letter, 0x80 + index]));

function byteOf(letter: string | undefined): number {
  if (letter === undefined) return -1;
  const code = letter.charCodeAt(0);
  if (code >= 0x80 && code <= 0xff) return code;
  return BYTE_OF.get(letter) ?? -1;
}

const isTail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** The letter that a damaged run at `start` stands for, and how many letters the run has. */
function undamaged(text: string, start: number): { letter: string; length: number } | undefined {
  const [a, b, c, d] = [0, 1, 2, 3].map((step) => byteOf(text[start + step])) as [number, number, number, number];
  if (a >= 0xc2 && a <= 0xc5 && isTail(b)) return { letter: String.fromCharCode(((a & 31) << 6) | (b & 63)), length: 2 };
  if (a >= 0xd0 && a <= 0xdb && isTail(b) && c >= 0xd0 && c <= 0xdb && isTail(d)) {
    return { letter: String.fromCharCode(((a & 31) << 6) | (b & 63), ((c & 31) << 6) | (d & 63)), length: 4 };
  }
  if (a >= 0xe0 && a <= 0xef && isTail(b) && isTail(c)) {
    const code = ((a & 15) << 12) | ((b & 63) << 6) | (c & 63);
    if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) return { letter: String.fromCharCode(code), length: 3 };
  }
  if (a >= 0xf0 && a <= 0xf4 && isTail(b) && isTail(c) && isTail(d)) {
    const code = ((a & 7) << 18) | ((b & 63) << 12) | ((c & 63) << 6) | (d & 63);
    if (code >= 0x10000 && code <= 0x10ffff) return { letter: String.fromCodePoint(code), length: 4 };
  }
  return undefined;
}

function mendOnce(text: string): string {
  let mended = '';
  for (let at = 0; at < text.length; ) {
    const found = undamaged(text, at);
    mended += found ? found.letter : text[at];
    at += found ? found.length : 1;
  }
  // a closing quotation mark whose last byte was thrown away
  return mended.replace(/â€(?![\u0080-\u02ff\u2010-\u2122])/g, '”');
}

/** Gives the text with damaged letters mended where what they were is certain; the same text when nothing is damaged. */
export function mendEncoding(text: string): string {
  if (!/[\u0080-\u009f\u00c2-\u00f4\ufffd]/.test(text)) return text;
  let mended = text;
  for (let round = 0; round < 4; round++) {
    const next = mendOnce(mended);
    if (next === mended) break;
    mended = next;
  }
  const whole = mended
    .replace(/[\u0080-\u009f]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80] as string)
    .replace(/[\u0080-\u009f]/g, '')
    .replace(/((?![\u00c2-\u00c5])\p{L})\ufffd(?=(?:s|t|ll|re|ve|d|m)\b)/gu, '$1’')
    .replace(/(?<!\p{L})\ufffd(?=\d)/gu, '£')
    .replace(/(\s)\ufffd+(?=\s)/g, '$1–')
    .replace(/\ufffd+/g, '');
  // what stood on both sides of a lost letter may be one damaged letter
  return whole === text ? text : mendEncoding(whole);
}
