/** Tells languages from notes about interpreting, which the source file keeps in one list. */
const CODES: Record<string, string> = {
  Albanian: 'sq',
  Arabic: 'ar',
  Bengali: 'bn',
  'British Sign Language': 'bfi',
  Cantonese: 'yue',
  Dari: 'prs',
  English: 'en',
  Farsi: 'fa',
  French: 'fr',
  Gujarati: 'gu',
  'Kurdish Sorani': 'ckb',
  Makaton: 'mis',
  Nepali: 'ne',
  Polish: 'pl',
  Portuguese: 'pt',
  Punjabi: 'pa',
  Romani: 'rom',
  Romanian: 'ro',
  Russian: 'ru',
  Shona: 'sn',
  Spanish: 'es',
  Sylheti: 'syl',
  Tigrinya: 'ti',
  Ukrainian: 'uk',
  Urdu: 'ur',
  Welsh: 'cy',
  Yoruba: 'yo',
};

export function spoken(list: string[] = []): { languages: { name: string; code: string }[]; interpreting?: string } {
  const languages = list.flatMap((name) => (CODES[name] ? [{ name, code: CODES[name] }] : []));
  const notes = list.filter((name) => !CODES[name]);
  return { languages, interpreting: notes.length > 0 ? notes.join('; ') : undefined };
}
