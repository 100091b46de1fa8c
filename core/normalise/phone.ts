/** The telephone numbers in one cell or field. */
import type { Phone } from '../hsds.ts';
import type { Noted, Parsed } from './parsed.ts';
import { readNumber } from './phone-number.ts';
import { cleanLine } from './text.ts';

const PARTING = /\s*(?:[;|,/]|\b(?:or|and)\b|&)\s*/i;
const DIGITS = /[+(]{0,2}\d[\d\s().\-–‐‑]*\d\)?/;
const EXTENSION = /[\s,;(]*(?<![a-z])(?:extension|extn|ext|option|opt|x)[.:\s]*(\d{1,6})\b\)?/i;

/** A number that a spreadsheet made a number of: `1482824768.0`, `4.41482824768E+11`. */
function fromSpreadsheet(text: string): string {
  const plain = /^(\d{9,13})\.0+$/.exec(text)?.[1];
  if (plain !== undefined) return plain;
  return /^\d(?:\.\d+)?e\+?1[0-2]$/i.test(text) ? String(Math.round(Number(text))) : text;
}

interface Piece {
  phone: Phone;
  mended: boolean;
}

function readPiece(piece: string): Piece | undefined {
  const extension = EXTENSION.exec(piece);
  const rest = extension ? `${piece.slice(0, extension.index)} ${piece.slice(extension.index + extension[0].length)}` : piece;
  const digits = DIGITS.exec(rest);
  if (!digits) return undefined;
  const read = readNumber(digits[0]);
  if (!read) return undefined;
  const words = rest
    .replace(digits[0], ' ')
    .replace(/\b(?:tel|telephone|phone|call|t)\b\s*[:.]?/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  const said = /\p{L}{2}/u.test(words) && !words.includes('@') && words.length <= 80;
  const phone: Phone = { number: read.number, ...(extension?.[1] && { extension: extension[1] }), ...(said && { description: words }) };
  return { phone, mended: read.mended === true };
}

/** `01632 960401/2`: the second number differs from the first in its last digits only. */
function tailOf(before: Phone | undefined, piece: string): Phone | undefined {
  if (!before || !/^\d{1,3}$/.test(piece) || !before.number.startsWith('+44')) return undefined;
  return { number: before.number.slice(0, -piece.length) + piece };
}

/**
 * Reads a cell that holds one telephone number or several. British numbers become E.164, with the leading 0 that spreadsheets lose;
 * short codes stay; words beside a number become its description. When no number can be read, the cell is kept as it was written.
 */
export function parsePhones(input: string): Parsed<Phone[]> {
  const text = cleanLine(input).value?.replace(/^tel:\s*/i, '');
  if (text === undefined) return {};
  const phones: Phone[] = [];
  let mended = false;
  const whole = fromSpreadsheet(text);
  for (const piece of whole.split(PARTING)) {
    const tail = tailOf(phones.at(-1), piece);
    const read = tail ? { phone: tail, mended: false } : readPiece(piece);
    if (!read) continue;
    mended ||= read.mended;
    if (!phones.some(({ number }) => number === read.phone.number)) phones.push(read.phone);
  }
  // an e-mail address beside the number is left out, and that is said
  const noted: Noted[] = mended || text.includes('@') ? [{ reason: 'bad_phone', action: 'field repaired' }] : [];
  if (phones.length > 0) return { value: phones, ...(noted.length > 0 && { noted }) };
  if (!/\d{2}/.test(text) || text.includes('@')) return { noted: [{ reason: 'bad_phone', action: 'field dropped' }] };
  return { value: [{ number: text.slice(0, 80).trim() }], noted: [{ reason: 'bad_phone', action: 'kept as it is' }] };
}
