/** Reads a United Kingdom postcode, whole or in part, however it is spaced, cased or half typed. */

/** What was typed, taken apart. Every wider part is given too: a full postcode also has its sector, district and area. */
export interface Postcode {
  /** How much of it there is. */
  precision: 'full' | 'sector' | 'district' | 'area';
  /** As it is written: `PO4 8AB`, `PO4 8`, `PO4`, `PO`. */
  text: string;
  /** `PO` */
  area: string;
  /** `PO4` */
  district?: string;
  /** `PO4 8` */
  sector?: string;
}

// Royal Mail's forms: A9 A99 A9A AA9 AA99 AA9A, then a digit and two letters (the last two never C I K M O V).
const OUTWARD = '([A-Z]{1,2})([0-9][0-9A-HJKMNP-Z]?)';
const SHAPE = new RegExp(`^${OUTWARD}(?: ?([0-9])([ABD-HJLNP-UW-Z]{2})?| ([0-9])([ABD-HJLNP-UW-Z])?)?$`);
const AREA = /^[A-Z]{1,2}$/;

/**
 * Takes a typed postcode apart; undefined when it is none. Tolerates missing and doubled spaces, lower case, punctuation,
 * the letter O for a nought and the other way round, and a last letter not yet typed (`po4 8a` is the sector PO4 8).
 * `po48` can mean the district PO48 or the sector PO4 8: the district is given; ask `readings` for both.
 */
export function parsePostcode(text: string): Postcode | undefined {
  return readings(text)[0];
}

/** All that a typed postcode can mean, the likeliest first. */
export function readings(text: string): Postcode[] {
  if (text.length > 16) return [];
  const tidy = text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
  const solid = tidy.replaceAll(' ', '');
  if (solid.length < 1 || solid.length > 7) return [];
  if (AREA.test(solid)) return tidy === solid ? [{ precision: 'area', text: solid, area: solid }] : [];
  const mended = mendNoughts(tidy);
  return unique([...divide(mended), ...divide(mendNoughts(solid))]);
}

/** `S014` → `SO14`, `PO4 OAB` → `PO4 0AB`: no district begins with a nought, no sector is a letter. */
function mendNoughts(tidy: string): string {
  return tidy.replace(/^([A-Z])0(?=[0-9])/, '$1O').replace(/([0-9] ?)O([A-Z]{2})$/, '$10$2');
}

/** Where there is no space, each place where the outward part may end. */
function divide(text: string): Postcode[] {
  const found: Postcode[] = [];
  if (!text.includes(' ')) {
    if (/^.+[0-9][A-Z]{2}$/.test(text) && text.length >= 5) found.push(...match(`${text.slice(0, -3)} ${text.slice(-3)}`));
    found.push(...match(text));
    if (/^[A-Z]{1,2}[0-9]{2,3}$/.test(text)) found.push(...match(`${text.slice(0, -1)} ${text.slice(-1)}`));
    if (/^[A-Z]{1,2}[0-9][A-Z][0-9]$/.test(text)) found.push(...match(`${text.slice(0, -1)} ${text.slice(-1)}`));
    return found;
  }
  return match(text.replace(/ ([0-9]) ([A-Z]{1,2})$/, ' $1$2'));
}

function match(text: string): Postcode[] {
  const parts = SHAPE.exec(text);
  if (!parts) return [];
  const area = parts[1] ?? '';
  const district = area + (parts[2] ?? '');
  const digit = parts[3] ?? parts[5];
  if (digit === undefined) return [{ precision: 'district', text: district, area, district }];
  const sector = `${district} ${digit}`;
  if (parts[4] === undefined) return [{ precision: 'sector', text: sector, area, district, sector }];
  return [{ precision: 'full', text: sector + parts[4], area, district, sector }];
}

function unique(postcodes: Postcode[]): Postcode[] {
  return postcodes.filter((postcode, index) => postcodes.findIndex((other) => other.text === postcode.text) === index);
}
