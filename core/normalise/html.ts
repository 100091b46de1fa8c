/** HTML to plain text that keeps paragraphs and the lines of lists. What comes out is text: it must still be escaped to be shown. */

/** The named character references that feeds use. Source: https://html.spec.whatwg.org/multipage/named-characters.html */
const NAMED: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
  pound: '£',
  euro: '€',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  auml: 'ä',
  aring: 'å',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  ouml: 'ö',
  oslash: 'ø',
  szlig: 'ß',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  Eacute: 'É',
  wcirc: 'ŵ',
  ycirc: 'ŷ',
  tick: '✓',
  check: '✓',
  NewLine: '\n',
  Tab: ' ',
  colon: ':',
  comma: ',',
  lpar: '(',
  rpar: ')',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));/g;

function decode(text: string): string {
  return text
    .replace(/&(?:(?:amp|#38|#x26);)+/gi, '&')
    .replace(REFERENCE, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
      const letter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return letter ? String.fromCodePoint(code) : '';
    });
}

/** Elements of which not even the words are meant for a reader. */
const UNSEEN = /<(script|style|template|iframe|object|svg|math|noscript)\b[\s\S]*?(?:<\/\1\b[^>]*>|$)/gi;

function strip(text: string): string {
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(UNSEEN, ' ')
    .replace(/<li\b[^<>]*>\s*(?:<p\b[^<>]*>)?/gi, '\n- ')
    .replace(/<\/(?:p|h[1-6]|ul|ol|table|blockquote|section|article)\s*>/gi, '\n\n')
    .replace(/<(?:p|h[1-6]|ul|ol|table|blockquote|section|article)\b[^<>]*>/gi, '\n\n')
    .replace(/<(?:br|hr|\/?div|\/?tr|dt|dd)\b[^<>]*>/gi, '\n')
    .replace(/<\/t[dh]\s*>/gi, ' ')
    .replace(/<\/?[a-z](?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gi, '')
    .replace(/<[/?!]?[a-z][^<>]*>/gi, '');
}

/**
 * Gives the words of a text that may hold HTML, even escaped twice over. Paragraphs are parted by an empty line, lines by one
 * line break, items of lists begin with `- `. Script, style and what is framed in are dropped with all that is in them.
 */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  let text = html;
  for (let round = 0; round < 6; round++) {
    const next = strip(decode(text));
    if (next === text) break;
    text = next;
  }
  // what still opens a tag has no end: the words stay, the sign goes
  return text.replace(/<+(?=[a-z/!?])/gi, '').replace(REFERENCE, (whole) => (decode(whole) === whole ? whole : whole.slice(1)));
}
