/** A feed's text made fit to be read: no HTML, no damaged letters, no placeholders, no stray white space. */
import { mendEncoding } from './encoding.ts';
import { plainText } from './html.ts';
import type { Noted, Parsed } from './parsed.ts';
import { isPlaceholder } from './placeholder.ts';

/** Longest text that is kept, in UTF-16 units: about ten printed pages, longer than any reader reads. */
const LONGEST = 20_000;

/** Letters that are not seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those letters are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff0-\ufffb]/g;

/** Those of them that say more than where a line may break: controls, and what turns a line round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those letters are what is looked for
const HOSTILE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2061-\u2069\ufff0-\ufffb]/;

/** Halves of a pair that lost the other half. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Signs for a program, which were shown by mistake: line breaks as two letters, escaped quotes, fences of number signs. */
const MARKS = /\\[nrt"'/]|\\u[0-9a-fA-F]{4}|#{3,}/;

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\r\\n|\\n|\\r/g, '\n')
    .replace(/\\t/g, ' ')
    .replace(/\\(["'/])/g, '$1');
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n-\n+/g, '\n- ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function once(text: string): string {
  return tidy(plainText(unescaped(mendEncoding(text).replace(LONE, '').replace(UNSEEN, '')).replace(/#{3,}/g, ' ')).normalize('NFC'));
}

/** Cleans a text of several lines. Absent value: it was empty or a placeholder. */
export function cleanText(input: string): Parsed<string> {
  const noted: Noted[] = [];
  const raw = input.length > LONGEST * 4 ? input.slice(0, LONGEST * 4) : input;
  if (mendEncoding(raw) !== raw) noted.push({ reason: 'mended_encoding', action: 'field repaired' });
  if (plainText(raw) !== raw) noted.push({ reason: 'html_removed', action: 'field repaired' });
  if (MARKS.test(raw) || HOSTILE.test(raw) || raw.search(LONE) >= 0) noted.push({ reason: 'marks_removed', action: 'field repaired' });
  let text = raw;
  for (let round = 0; round < 6; round++) {
    const next = once(text);
    if (next === text) break;
    text = next;
  }
  if (isPlaceholder(text)) return { noted: [{ reason: 'placeholder', action: 'field dropped' }] };
  if (text.length > LONGEST) {
    text = `${text
      .slice(0, LONGEST - 1)
      .replace(LONE, '')
      .trim()}…`;
    noted.push({ reason: 'too_long', action: 'field repaired' });
  }
  return { ...(text !== '' && { value: text }), ...(noted.length > 0 && { noted }) };
}

/** Cleans a text of one line: a name, a street. Line breaks become spaces; 300 letters at most. */
export function cleanLine(input: string): Parsed<string> {
  const { value, noted = [] } = cleanText(input);
  if (value === undefined) return { noted };
  const line = value.replace(/\s*\n(?:- )?\s*/g, ' ').trim();
  if (line.length <= 300) return { value: line, ...(noted.length > 0 && { noted }) };
  return { value: `${line.slice(0, 299).replace(LONE, '').trim()}…`, noted: [...noted, { reason: 'too_long', action: 'field repaired' }] };
}
