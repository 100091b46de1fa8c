/** Languages: English names and codes. Codes from ISO 639-1, or 639-3 where 639-1 has none: https://iso639-3.sil.org/ */
import type { Language } from '../hsds.ts';

/** `code name`, other names after a bar. */
const TABLE = `af Afrikaans|sq Albanian|am Amharic|ar Arabic|hy Armenian|az Azerbaijani|eu Basque|be Belarusian|bn Bengali/bangla|bs Bosnian
bfi British Sign Language/bsl|bg Bulgarian|my Burmese|yue Cantonese|ca Catalan|ceb Cebuano|zh Chinese|kw Cornish|hr Croatian|cs Czech
prs Dari|da Danish|nl Dutch|en English|et Estonian|fi Finnish|fr French|ff Fula/fulani|gl Galician|ka Georgian|de German|el Greek
gu Gujarati|ht Haitian Creole|ha Hausa|he Hebrew|hi Hindi|hu Hungarian|is Icelandic|ig Igbo|id Indonesian|ga Irish/irish gaelic|isg Irish Sign Language
it Italian|ja Japanese|kn Kannada|ks Kashmiri|kk Kazakh|km Khmer/cambodian|rw Kinyarwanda|rn Kirundi|ko Korean|kri Krio|ku Kurdish|kmr Kurmanji/kurdish kurmanji
ckb Kurdish Sorani/sorani/kurdish (sorani)|ky Kyrgyz|lo Lao|lv Latvian|ln Lingala|lt Lithuanian|lg Luganda|mk Macedonian|ms Malay|ml Malayalam|mt Maltese
cmn Mandarin/mandarin chinese|mi Maori|mr Marathi|mn Mongolian|ne Nepali|nd Ndebele|no Norwegian|om Oromo|ps Pashto/pushto|fa Farsi/persian/persian (farsi)/farsi (persian)
pl Polish|pt Portuguese|pa Punjabi/panjabi|ro Romanian|rom Romani/romany|ru Russian|gd Scottish Gaelic/gaelic|sr Serbian|sn Shona|sd Sindhi|si Sinhala/sinhalese
sk Slovak|sl Slovenian|so Somali|es Spanish|sw Swahili|sv Swedish|syl Sylheti|tl Tagalog/filipino|tg Tajik|ta Tamil|te Telugu|th Thai|bo Tibetan|ti Tigrinya/tigrigna
tr Turkish|tk Turkmen|tw Twi|uk Ukrainian|ur Urdu|ug Uyghur|uz Uzbek|vi Vietnamese|cy Welsh|wo Wolof|xh Xhosa|yi Yiddish|yo Yoruba|zu Zulu`;

/** ISO 639-2 and other codes that feeds use beside the usual one. */
const OTHER_CODES: Record<string, string> = {
  eng: 'en',
  pol: 'pl',
  ron: 'ro',
  rum: 'ro',
  urd: 'ur',
  ben: 'bn',
  pan: 'pa',
  guj: 'gu',
  ara: 'ar',
  fra: 'fr',
  fre: 'fr',
  por: 'pt',
  spa: 'es',
  ita: 'it',
  deu: 'de',
  ger: 'de',
  tur: 'tr',
  som: 'so',
  cym: 'cy',
  wel: 'cy',
  zho: 'zh',
  chi: 'zh',
  rus: 'ru',
  ukr: 'uk',
  fas: 'fa',
  per: 'fa',
  lit: 'lt',
  hun: 'hu',
  bul: 'bg',
  tam: 'ta',
  nep: 'ne',
  hin: 'hi',
  vie: 'vi',
  kur: 'ku',
  pus: 'ps',
  tir: 'ti',
  amh: 'am',
  sqi: 'sq',
  alb: 'sq',
  bfi: 'bfi',
  gla: 'gd',
  gle: 'ga',
  slk: 'sk',
  ces: 'cs',
  cze: 'cs',
  lav: 'lv',
};

const BY_CODE = new Map<string, string>();
const BY_NAME = new Map<string, string>();
for (const entry of TABLE.split(/[|\n]/)) {
  const [, code = '', names = ''] = /^(\S+) (.*)$/.exec(entry) ?? [];
  const [name = '', ...others] = names.split('/');
  BY_CODE.set(code, name);
  for (const each of [name, ...others]) BY_NAME.set(each.toLowerCase(), code);
}
BY_NAME.set('makaton', '');

function named(code: string): Language {
  const name = BY_CODE.get(code);
  return { ...(name && { name }), code };
}

/** One language by name or code; undefined when the words name none (`Interpreters by arrangement`). */
export function parseLanguage(input: string): Language | undefined {
  const text = input.trim().replace(/\s+/g, ' ').slice(0, 100);
  const lower = text.toLowerCase();
  const code = /^([a-z]{2,3})(?:[-_][a-z\d]{2,8})*$/.exec(lower)?.[1] ?? '';
  const known = BY_CODE.has(code) ? code : OTHER_CODES[code];
  const byName = BY_NAME.get(lower);
  if (byName === '') return { name: 'Makaton' };
  if (byName !== undefined) return named(byName);
  if (known !== undefined) return named(known);
  // the name of a language and something about it: "Polish (Tuesdays)", "Bengali speaker"
  const [first = '', second = ''] = lower.split(/[\s(,-]+/);
  const found = BY_NAME.get(`${first} ${second}`) ?? BY_NAME.get(first);
  return found ? { ...named(found), note: text } : undefined;
}
