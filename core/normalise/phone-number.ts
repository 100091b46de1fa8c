/**
 * Reading and showing telephone numbers, British ones above all.
 * Lengths and groups from Ofcom's National Telephone Numbering Plan, https://www.ofcom.org.uk/phones-and-broadband/phone-numbers
 */

/** Numbers of three to six digits that are dialled as they are: emergency, 101, 105, 111, 119, 159, 116xxx, text lines of five digits. */
const SHORT = /^(?:999|112|10[015]|111|119|159|116\d{3}|1800[0-2]|[6-8]\d{4})$/;

/** Numbers within Britain, without the leading 0. Ten digits as a rule; nine for some old areas and 0800 numbers; 0800 1111, 0845 46 4x. */
const NATIONAL = /^(?:[1-35789]\d{9}|1\d{8}|800\d{6}|8001111|84546\d{2})$/;

/** Area codes of five digits after the 0 with numbers of four or five. Source: Ofcom, as above. */
const FIVE_DIGIT_AREAS = /^1(?:3873|524[23]|539[4-6]|697[347]|768[347]|9467)/;

/** The number for E.164 or the short code in a text of digits and signs; undefined when it is none. `mended`: the leading 0 was lost or doubled. */
export function readNumber(written: string): { number: string; mended?: true } | undefined {
  const plus = /^\s*\(?\+/.test(written);
  const digits = written.replace(/\D/g, '');
  if (plus && !digits.startsWith('44')) return /^[1-9]\d{7,14}$/.test(digits) ? { number: `+${digits}` } : undefined;
  if (plus || /^0044/.test(digits) || /^44\d{9,11}$/.test(digits)) {
    const national = digits.replace(/^(?:00)?440*/, '');
    return NATIONAL.test(national) ? { number: `+44${national}` } : undefined;
  }
  if (/^\W*00/.test(written) && /^00(?:1\d{10}|[2-9]\d{8,14})$/.test(digits)) return { number: `+${digits.slice(2)}` };
  if (digits.startsWith('18001') && NATIONAL.test(digits.slice(5).replace(/^0/, '')))
    return { number: `+44${digits.slice(5).replace(/^0/, '')}` };
  if (digits.startsWith('0')) {
    const national = digits.replace(/^0+/, '');
    return NATIONAL.test(national) ? { number: `+44${national}`, ...(digits.startsWith('00') && { mended: true }) } : undefined;
  }
  if (SHORT.test(digits)) return { number: digits };
  return NATIONAL.test(digits) && /^[12378]\d{8,}$/.test(digits) ? { number: `+44${digits}`, mended: true } : undefined;
}

/** How many digits each group of a British number has, without the leading 0. */
function groups(national: string): number[] {
  if (national === '8001111') return [3, 4];
  if (/^84546\d{2}$/.test(national)) return [3, 2, 2];
  if (/^800\d{6}$/.test(national)) return [3, 3, 3];
  if (/^[25]/.test(national)) return [2, 4, 4];
  if (/^(?:11|1\d1|[389])/.test(national)) return [3, 3, 4];
  if (FIVE_DIGIT_AREAS.test(national)) return [5, national.length - 5];
  return national.length === 9 ? [4, 5] : [4, 3, 3];
}

/** A number as people write it: `+441632960401` becomes `01632 960 401`. What is not E.164 or a short code comes back as it is. */
export function formatPhone(number: string): string {
  if (/^116\d{3}$/.test(number)) return `${number.slice(0, 3)} ${number.slice(3)}`;
  const national = /^\+44(\d{7,10})$/.exec(number)?.[1];
  if (national === undefined || !NATIONAL.test(national)) return number;
  const parts: string[] = [];
  let at = 0;
  for (const length of groups(national)) {
    parts.push(national.slice(at, at + length));
    at += length;
  }
  return `0${parts.join(' ')}`;
}
