/** Names that were typed in capitals throughout, as people write them. */

/** Words that stay in capitals. */
const ACRONYMS = new Set(
  `NHS GP GPS UK GB EU HIV AIDS LGBT LGBTQ YMCA YWCA RNIB RNID RSPB RSPCA PDSA CAB DWP BSL MS ME AA NA CIC CIO ICB PCN PCT CCG CAMHS
  ADHD ASD SEN SEND PTSD TB ENT ICU IT TV USA BBC CBT DBT HMP RAF RN QE BME BAME NSPCC CVS PMS APMS GMS MIND TA WI RVS RBL SSAFA OOH WC RC FC RFC
  II III IV VI VII VIII IX XI XII`.split(/\s+/),
);
/** Words that are small within a name. */
const SMALL = new Set('of and the in on at upon by with for to under over next le la de en y yr from near or'.split(' '));
/** Words without a vowel, and other short forms, that are not acronyms. */
const SHORT_FORMS = new Set(
  'ST RD DR MR MRS MS LTD CTR CTRE MT STH NTH SQ LN BLDG GRP HLTH SVCS SRVS PHCY PHMCY SURG CRES GDNS PK CL HTS MKT MTG PTNRS PRACT JNR SNR BY MY SKY DRY FLY WYCH RHYL LYTH WYRE WYE SYRK TRY WHY GYM BLYTH RYDE WYLDS LYNN LYNX PYM FRY LLP'.split(
    ' ',
  ),
);
const MAC = new Set('MACDONALD MACLEOD MACGREGOR MACINTYRE MACARTHUR MACDOUGALL MACLEAN MACPHERSON MACFARLANE MACNEIL MACKAY'.split(' '));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function word(letters: string, first: boolean, initialsNear: boolean): string {
  const lower = letters.toLowerCase();
  if (letters === 'MS' && first) return 'Ms';
  if (letters === 'PLC') return 'plc';
  if (ACRONYMS.has(letters)) return letters;
  if (letters.length === 1) return letters === 'A' && !first && !initialsNear ? 'a' : letters;
  if (!first && SMALL.has(lower)) return lower;
  if (MAC.has(letters)) return `Mac${capital(letters.slice(3))}`;
  if (/^MC[A-Z]{3,}$/.test(letters)) return `Mc${capital(letters.slice(2))}`;
  if (SHORT_FORMS.has(letters)) return capital(letters);
  if (letters.length <= 4 && !/[AEIOUYÀ-Ý]/.test(letters)) return letters;
  return capital(letters);
}

/** `O'BRIEN'S` → `O’Brien’s` in its parts: what follows an apostrophe is small unless a single letter went before. */
function apostrophes(token: string, first: boolean, initialsNear: boolean): string {
  const parts = token.split(/(['’‘`])/);
  return parts
    .map((part, index) => {
      if (part === '' || index % 2 === 1) return part;
      if (index === 0) return word(part, first || parts.length > 1, initialsNear);
      const before = parts[index - 2] ?? '';
      return before.length === 1 && part.length > 1 ? capital(part) : part.toLowerCase();
    })
    .join('');
}

/**
 * Gives a name in capitals and small letters: `ST JOHN'S NHS CENTRE` becomes `St John's NHS Centre`. A text that already has
 * small letters, or has no word of two letters, comes back as it is.
 */
export function fromCapitals(text: string): string {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text)) return text;
  if (/^\p{Lu}{2,4}$/u.test(text) && !/[AEIOU]/.test(text)) return text;
  let first = true;
  const tokens = text.split(/([\p{L}'’‘`]+)/u);
  return tokens
    .map((token, index) => {
      if (index % 2 === 0) {
        if (/[(:/;]\s*$|[.!?]\s+$/.test(token) && !/^\.\s*$/.test(token)) first = true;
        return token;
      }
      const before = tokens[index - 1] ?? '';
      if (/\d$/.test(before)) return /^(?:ST|ND|RD|TH)$/.test(token) ? token.toLowerCase() : token;
      const near = [tokens[index - 2], tokens[index + 2]].some((other) => other !== undefined && other.length === 1);
      const beforeDigits = /^\d/.test(tokens[index + 1] ?? '');
      const shown = beforeDigits ? token : apostrophes(token, first, near);
      first = false;
      return shown;
    })
    .join('');
}
