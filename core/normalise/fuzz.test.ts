import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { WEEKDAYS } from '../hsds.ts';
import { parseAge } from './age.ts';
import { parseAttending } from './attending.ts';
import { fromCapitals } from './capitals.ts';
import { parseCoordinates } from './coordinates.ts';
import { parseDate, parseInstant } from './date.ts';
import { parseEmail } from './email.ts';
import { mendEncoding } from './encoding.ts';
import { costFromFees } from './fees.ts';
import { parseHoursCell } from './hours-cell.ts';
import { plainText } from './html.ts';
import { parseLanguage } from './language.ts';
import { parseOpening } from './opening.ts';
import { weekdayOf } from './opening-words.ts';
import { parsePhones } from './phone.ts';
import { formatPhone, readNumber } from './phone-number.ts';
import { isPlaceholder } from './placeholder.ts';
import { parsePostcode } from './postcode.ts';
import { parseStatus } from './status.ts';
import { cleanLine, cleanText } from './text.ts';
import { parseTime } from './time.ts';
import { parseUrl } from './url.ts';

const PIECES = [
  '<p>',
  '</p>',
  '<script>',
  '</script>',
  '<',
  '>',
  '&',
  '&amp;',
  '&lt;',
  '&#60;',
  '&#x',
  ';',
  '"',
  "'",
  '\\n',
  '\\',
  '###',
  'â€™',
  'Ã',
  '©',
  'Â',
  '£',
  '\ufffd',
  '\u202e',
  '\ud800',
  '\udc00',
  '\n',
  ' ',
  '-',
  'Mon',
  'to',
  'Fri',
  '9am',
  '5pm',
  '9.30',
  '24 hours',
  'first',
  'closed',
  'until',
  'and',
  '01632',
  '960401',
  '+44',
  '(0)',
  'ext',
  '/',
  ',',
  '.',
  'PO1',
  '2DT',
  'O',
  '0',
  'I',
  '12',
  '2026',
  'http://',
  'https:',
  'www.',
  'example.org',
  '@',
  'mailto:',
  'javascript:',
  'free',
  "O'",
  'MC',
  'ST',
  'NHS',
  'İ',
  'ß',
  'É',
];
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' ')),
);

/** Parsers from text to text: what they give, they give again. */
const STABLE: Record<string, (input: string) => string | undefined> = {
  cleanText: (input) => cleanText(input).value,
  cleanLine: (input) => cleanLine(input).value,
  parsePhones: (input) => parsePhones(input).value?.[0]?.number,
  parsePostcode: (input) => parsePostcode(input).value,
  parseDate: (input) => parseDate(input).value,
  parseInstant: (input) => parseInstant(input).value,
  parseTime: (input) => parseTime(input).value,
  parseClosing: (input) => parseTime(input, true).value,
  parseEmail: (input) => parseEmail(input).value,
  parseUrl: (input) => parseUrl(input).value,
  parseAge: (input) => parseAge(input).value?.toString(),
  parseStatus: (input) => parseStatus(input).value,
  parseLanguage: (input) => parseLanguage(input)?.name,
  parseAttending: (input) => parseAttending(input).join(' ') || undefined,
  fromCapitals,
};

for (const [name, parse] of Object.entries(STABLE)) {
  test(`${name} never throws and gives its own output again`, () => {
    fc.assert(
      fc.property(hostile, (input) => {
        const once = parse(input);
        if (once !== undefined) assert.equal(parse(once), once);
      }),
      { numRuns: 600 },
    );
  });
}

test('no text that was cleaned still opens a tag', () => {
  fc.assert(
    fc.property(hostile, (input) => {
      assert.doesNotMatch(plainText(input), /<[a-z/!?]/i);
      assert.doesNotMatch(cleanText(input).value ?? '', /<[a-z/!?]/i);
    }),
    { numRuns: 1500 },
  );
});

test('no address that was read leaves http or an attribute', () => {
  fc.assert(
    fc.property(hostile, (input) => assert.match(parseUrl(input).value ?? 'https://', /^https?:\/\/[^\s"'<>`]*$/)),
    { numRuns: 1000 },
  );
});

test('opening hours never throw, keep their prose and give real times', () => {
  fc.assert(
    fc.property(hostile, (input) => {
      for (const schedule of parseOpening(input).value ?? []) {
        assert.ok(schedule.description);
        assert.match(schedule.opens_at ?? '00:00', /^(?:[01]\d|2[0-3]):[0-5]\d$/);
        assert.match(schedule.closes_at ?? '00:00', /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
        assert.match(schedule.byday ?? 'MO', /^(?:-?\d)?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:-?\d)?(?:MO|TU|WE|TH|FR|SA|SU))*$/);
      }
    }),
    { numRuns: 1000 },
  );
});

test('hours in a cell never throw, and give real times on that day', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(...WEEKDAYS), (input, day) => {
      for (const schedule of parseHoursCell(input, day).value ?? []) {
        assert.equal(schedule.byday, day);
        assert.match(schedule.opens_at ?? '00:00', /^(?:[01]\d|2[0-3]):[0-5]\d$/);
        assert.match(schedule.closes_at ?? '00:00', /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
      }
    }),
    { numRuns: 1000 },
  );
});

test('damaged letters are mended once and for all, and what is no weekday is none', () => {
  fc.assert(
    fc.property(hostile, (input) => {
      const mended = mendEncoding(input);
      assert.equal(mendEncoding(mended), mended);
      const day = weekdayOf(input);
      assert.ok(day === undefined || WEEKDAYS.includes(day));
    }),
    { numRuns: 1000 },
  );
});

test('the rest never throw either', () => {
  fc.assert(
    fc.property(hostile, fc.anything(), fc.anything(), (input, one, other) => {
      formatPhone(input);
      isPlaceholder(input);
      readNumber(input);
      costFromFees(input);
      parseCoordinates(one, other);
      parseCoordinates(input, other);
    }),
    { numRuns: 500 },
  );
});
