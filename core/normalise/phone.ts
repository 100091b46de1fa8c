/** The telephone numbers in one cell or field. */
import type { Phone } from '../hsds.ts';
import type { Parsed } from './parsed.ts';
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
  /** Something was put right, or said nothing that could be kept. */
  mended: boolean;
}

const isDescription = (words: string): boolean => /\p{L}{2}/u.test(words) && !words.includes('@') && words.length <= 80;
const bare = (words: string): string => words.replace(/\s+/g, ' ').replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');

function readPiece(piece: string): Piece | undefined {
  const extension = EXTENSION.exec(piece);
  const rest = extension ? `${piece.slice(0, extension.index)} ${piece.slice(extension.index + extension[0].length)}` : piece;
  const digits = DIGITS.exec(rest);
  if (!digits) return undefined;
  const read = readNumber(digits[0]);
  if (!read) return undefined;
  const words = bare(rest.replace(digits[0], ' ').replace(/\b(?:tel|telephone|phone|call|t)\b\s*[:.]?/gi, ' '));
  const said = isDescription(words);
  const phone: Phone = { number: read.number, ...(extension?.[1] && { extension: extension[1] }), ...(said && { description: words }) };
  return { phone, mended: read.mended === true || (words !== '' && !said) };
}

/** `01632 960401/2`: the second number differs from the first in its last digits only. */
function tailOf(before: Phone | undefined, piece: string): Phone | undefined {
  if (!before || !/^\d{1,3}$/.test(piece) || !before.number.startsWith('+44')) return undefined;
  return { number: before.number.slice(0, -piece.length) + piece };
}

const described = (phone: Phone, words: string): Phone => ({
  ...phone,
  description: [words, phone.description].filter(Boolean).join(', '),
});

/** The numbers of a cell that was parted. Words that stand by themselves are those of the number behind them, the last of the last. */
function readAll(pieces: string[]): { phones: Phone[]; mended: boolean } {
  const phones: Phone[] = [];
  let mended = false;
  let words = '';
  for (const piece of pieces) {
    const tail = tailOf(phones.at(-1), piece);
    const read = tail ? { phone: tail, mended: true } : readPiece(piece);
    const double = phones.some(({ number }) => number === read?.phone.number);
    if (read && !double) {
      phones.push(words ? described(read.phone, words) : read.phone);
      words = '';
      mended ||= read.mended;
    } else if (!read && !/\d/.test(piece) && isDescription(bare(piece))) words = [words, bare(piece)].filter(Boolean).join(', ');
    else mended ||= bare(piece) !== '';
  }
  const last = phones.at(-1);
  if (last && words) phones[phones.length - 1] = { ...last, description: [last.description, words].filter(Boolean).join(', ') };
  return { phones, mended };
}

/**
 * Reads a cell that holds one telephone number or several. British numbers become E.164, with the leading 0 that spreadsheets lose;
 * short codes stay; words beside a number become its description. What else stands there, an e-mail address or half a number, is
 * left out, and that is noted. When no number can be read, the cell is kept as it was written.
 */
export function parsePhones(input: string): Parsed<Phone[]> {
  const cleaned = cleanLine(input);
  const noted = [...(cleaned.noted ?? [])];
  const text = cleaned.value?.replace(/^tel:\s*/i, '');
  if (text === undefined) return noted.length > 0 ? { noted } : {};
  const { phones, mended } = readAll(fromSpreadsheet(text).split(PARTING));
  if (phones.length > 0) {
    if (mended) noted.push({ reason: 'bad_phone', action: 'field repaired' });
    return { value: phones, ...(noted.length > 0 && { noted }) };
  }
  const readable = /\d{2}/.test(text) && !text.includes('@');
  noted.push({ reason: 'bad_phone', action: readable ? 'kept as it is' : 'field dropped' });
  return { ...(readable && { value: [{ number: text.slice(0, 80).trim() }] }), noted };
}
