/** British postcodes. Syntax: https://en.wikipedia.org/wiki/Postcodes_in_the_United_Kingdom#Formatting, after BS 7666. */
import { dropped, kept, type Parsed, repaired } from './parsed.ts';

const OUTWARD = '(?:GIR|[A-PR-UWYZ](?:0|[1-9][0-9]?|[0-9][A-HJKPSTUW]|[A-HK-Y](?:0|[1-9][0-9]?)|[A-HK-Y][0-9][ABEHMNPRV-Y]))';
const FULL = new RegExp(`^(${OUTWARD})([0-9][ABD-HJLNP-UW-Z]{2})$`);
const DISTRICT = new RegExp(`^${OUTWARD}$`);
const WITHIN = new RegExp(`\\b(${OUTWARD})\\s{0,2}([0-9][ABD-HJLNP-UW-Z]{2})\\b`, 'i');

/** A letter or number that no postcode has: something else stood here too. */
const FOREIGN = /(?![A-Za-z0-9])[\p{L}\p{N}]/u;

/** Letters typed for digits and the other way round, where the syntax says which it must be. */
function untangled(compact: string): string | undefined {
  const inward = compact.slice(-3);
  const outward = compact.slice(0, -3);
  const mended = inward.replace(/^[OI]/, (letter) => (letter === 'O' ? '0' : '1'));
  const tries = [outward, outward.replace(/O/g, '0'), outward.replace(/(?<=.)I/g, '1'), outward.replace(/^([A-Z])0/, '$1O')];
  for (const attempt of tries) if (FULL.test(attempt + mended)) return attempt + mended;
  // two letters and then digits, the second letter or the first digit mistyped
  const again = /^([A-Z]{1,2})([OI0-9]{1,2})$/.exec(outward);
  if (!again) return undefined;
  const digits = (again[2] as string).replace(/O/g, '0').replace(/I/g, '1');
  return FULL.test(again[1] + digits + mended) ? again[1] + digits + mended : undefined;
}

/** A postcode in upper case with one space. A district alone (`PO1`) is kept as it is; what is neither is dropped. */
export function parsePostcode(input: string): Parsed<string> {
  if (input.trim() === '') return {};
  const compact = input.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const full = FULL.exec(compact);
  if (full) return FOREIGN.test(input) ? repaired(`${full[1]} ${full[2]}`, 'bad_postcode') : { value: `${full[1]} ${full[2]}` };
  if (DISTRICT.test(compact)) return kept(compact, 'bad_postcode');
  const mended = compact.length >= 5 && compact.length <= 7 ? untangled(compact) : undefined;
  if (mended) return repaired(`${mended.slice(0, -3)} ${mended.slice(-3)}`, 'bad_postcode');
  const within = findPostcode(input);
  return within ? repaired(within, 'bad_postcode') : dropped('bad_postcode');
}

/** The first whole postcode within a text, or undefined. */
export function findPostcode(text: string): string | undefined {
  const found = WITHIN.exec(text.slice(0, 1000));
  return found ? `${found[1]} ${found[2]}`.toUpperCase() : undefined;
}
