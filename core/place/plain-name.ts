/** What most people type is plain already, which is quicker to see than to make. */
const PLAIN = /^(?!the )(?!.*saint)[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A place's name as it is compared: small letters, no accents, no apostrophes or full stops, hyphens as spaces, `st` for
 * saint, no `the` in front. `St. Leonard’s-on-Sea` and `saint leonards on sea` are one.
 */
export function plainName(name: string): string {
  if (PLAIN.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st')
    .replace(/^the (?=.)/, '');
}
