import assert from 'node:assert/strict';
import test from 'node:test';
import { ageRange, parseAge } from './age.ts';
import { parseAttending } from './attending.ts';
import { fromCapitals } from './capitals.ts';
import { parseCoordinates } from './coordinates.ts';
import { parseDate, parseInstant } from './date.ts';
import { parseEmail } from './email.ts';
import { costFromFees } from './fees.ts';
import { parseLanguage } from './language.ts';
import { parsePhones } from './phone.ts';
import { formatPhone } from './phone-number.ts';
import { findPostcode, parsePostcode } from './postcode.ts';
import { cleanLine, cleanText } from './text.ts';
import { parseTime } from './time.ts';
import { parseUrl } from './url.ts';

function all(cases: [string, string | undefined][], read: (input: string) => string | undefined): void {
  for (const [input, wanted] of cases) assert.equal(read(input), wanted, JSON.stringify(input));
}
const numbers = (input: string): string | undefined =>
  parsePhones(input)
    .value?.map(({ number, extension, description }) =>
      [number, extension && `x${extension}`, description && `(${description})`].filter(Boolean).join(' '),
    )
    .join(' | ');

test('telephone numbers become E.164, short codes stay, words beside them are kept', () => {
  all(
    [
      ['01632 960401', '+441632960401'],
      ['1482824768', '+441482824768'],
      ['1482824768.0', '+441482824768'],
      ['4.41482824768E+11', '+441482824768'],
      ['+44 (0)1632 960401 ext. 12', '+441632960401 x12'],
      ['01632 960401x12', '+441632960401 x12'],
      ['020 7089 5050.', '+442070895050'],
      ['01632 960401/2', '+441632960401 | +441632960402'],
      ['Office 01632 960401, mobile 07700 900123', '+441632960401 (Office) | +447700900123 (mobile)'],
      ['07709257251 or x@example.com', '+447709257251'],
      ['116 123', '116123'],
      ['999', '999'],
      ['text SHOUT to 85258', '85258 (text SHOUT to)'],
      ['18001 01632 960401', '+441632960401'],
      ['+353 1 234 5678', '+35312345678'],
      ['12 34', '12 34'],
      ['call us', undefined],
      ['n/a', undefined],
      ['', undefined],
    ],
    numbers,
  );
  assert.deepEqual(parsePhones('1482824768').noted, [{ reason: 'bad_phone', action: 'field repaired' }]);
  assert.deepEqual(parsePhones('12 34').noted, [{ reason: 'bad_phone', action: 'kept as it is' }]);
});

test('telephone numbers are shown in the groups people use', () => {
  all(
    [
      ['+441632960401', '01632 960 401'],
      ['+447700900123', '07700 900 123'],
      ['+448081570160', '0808 157 0160'],
      ['+442079460123', '020 7946 0123'],
      ['+441134960123', '0113 496 0123'],
      ['+441539433333', '015394 33333'],
      ['+44120462083', '01204 62083'],
      ['+448001111', '0800 1111'],
      ['+448454647', '0845 46 47'],
      ['116123', '116 123'],
      ['111', '111'],
      ['+35312345678', '+35312345678'],
      ['as written', 'as written'],
    ],
    formatPhone,
  );
});

test('postcodes have one space and capitals; letters typed for digits are mended', () => {
  const read = (input: string) => parsePostcode(input).value;
  all(
    [
      ['po12dt', 'PO1 2DT'],
      ['P01 2DT', 'PO1 2DT'],
      ['LS1O 3AB', 'LS10 3AB'],
      ['SW1A 1AA', 'SW1A 1AA'],
      ['PO1', 'PO1'],
      ['at PO1 2DT, rear', 'PO1 2DT'],
      ['ABC 1234', undefined],
    ],
    read,
  );
  assert.equal(findPostcode('call in at PO1 2DT, rear entrance'), 'PO1 2DT');
  assert.equal(findPostcode('no such thing'), undefined);
});

test('dates are read with the day first, and refused when there is no such day', () => {
  all(
    [
      ['2024-02-29', '2024-02-29'],
      ['2023-02-29', undefined],
      ['2026-11-24T10:00:00Z', '2026-11-24'],
      ['3/4/2025', '2025-04-03'],
      ['12/31/2025', '2025-12-31'],
      ['01.02.25', '2025-02-01'],
      ['Tuesday 3rd March 2025', '2025-03-03'],
      ['March 3, 2025', '2025-03-03'],
      ['20250303', '2025-03-03'],
      ['45719', '2025-03-03'],
      ['soon', undefined],
    ],
    (input) => parseDate(input).value,
  );
  all(
    [
      ['2023-03-15T10:30:45.123Z', '2023-03-15T10:30:45.123Z'],
      ['2023-03-15T10:30:45.0+01:00', '2023-03-15T09:30:45.000Z'],
      ['2023-03-15 10:30', '2023-03-15T10:30:00.000Z'],
      ['2023-03-15', '2023-03-15T00:00:00.000Z'],
      ['2023-13-15T10:30:45Z', undefined],
    ],
    (input) => parseInstant(input).value,
  );
});

test('times are read as people write them; midnight closes a day and opens one', () => {
  all(
    [
      ['9.30am', '09:30'],
      ['09:30:00Z', '09:30'],
      ['12 noon', '12:00'],
      ['12am', '00:00'],
      ['midnight', '00:00'],
      ['24:00', '00:00'],
      ['25:00', undefined],
    ],
    (input) => parseTime(input).value,
  );
  assert.equal(parseTime('midnight', true).value, '24:00');
});

test('web addresses get a scheme and never run a script', () => {
  all(
    [
      ['www.Example.org/A', 'https://www.example.org/A'],
      ['http//example.org', 'http://example.org'],
      ['http://http://www.example.org', 'http://www.example.org'],
      ['www.a.org or www.b.org', 'https://www.a.org'],
      ['https://example.org/x"onload="y', 'https://example.org/x%22onload=%22y'],
      ['javascript:alert(1)', undefined],
      ['JaVaScRiPt:alert(1)//x.org', undefined],
      ['data:text/html,hi', undefined],
      ['mailto:a@example.org', undefined],
      ['https://user:word@example.org', undefined],
      ['http://exa mple.org', undefined],
      ['none', undefined],
    ],
    (input) => parseUrl(input).value,
  );
});

test('e-mail addresses lose mailto: and what surrounds them', () => {
  all(
    [
      ['mailto:A@Example.org?subject=x', 'a@example.org'],
      ['a (at) example.org', 'a@example.org'],
      ['a@example.org; b@example.org', 'a@example.org'],
      ['a@b', undefined],
    ],
    (input) => parseEmail(input).value,
  );
});

test('texts lose their HTML, their damage and their placeholders, and keep their paragraphs and lists', () => {
  all(
    [
      ['<p>Hello&nbsp;<b>world</b></p><ul><li>one</li><li>two &amp; three</li></ul>', 'Hello world\n\n- one\n- two & three'],
      ['before<script>alert("x")</script><style>p{}</style> after', 'before after'],
      ['<script>never ends', undefined],
      ['<img src=x onerror=alert(1)>', undefined],
      ['&lt;p&gt;Hi&lt;/p&gt;', 'Hi'],
      ['donâ€™t pay Â£5 at the cafÃ©', 'don’t pay £5 at the café'],
      ['St John\ufffds', 'St John’s'],
      ['one\\ntwo', 'one\ntwo'],
      ['###Bring:###', 'Bring:'],
      ['ages < 5 and > 3; I <3 you; R&D; AT&T', 'ages < 5 and > 3; I <3 you; R&D; AT&T'],
      ['TBC', undefined],
      ['!-hsds-required-!', undefined],
      ['n/a', undefined],
      ['\u202eevil\u0000', 'evil'],
    ],
    (input) => cleanText(input).value,
  );
  assert.equal(cleanLine('one\n\n- two').value, 'one two');
  assert.deepEqual(
    cleanText('<b>donâ€™t</b>').noted?.map(({ reason }) => reason),
    ['mended_encoding', 'html_removed'],
  );
  assert.ok((cleanText('word '.repeat(9000)).value?.length ?? 0) <= 20_000);
});

test('names in capitals are written as people write names', () => {
  all(
    [
      ["ST JOHN'S NHS CENTRE", "St John's NHS Centre"],
      ['STOCKTON ON TEES', 'Stockton on Tees'],
      ['STOKE-ON-TRENT', 'Stoke-on-Trent'],
      ["DR A.B. O'BRIEN & PARTNERS", "Dr A.B. O'Brien & Partners"],
      ['MCDONALD PHARMACY', 'McDonald Pharmacy'],
      ['1ST FLOOR, 12A HIGH STREET', '1st Floor, 12A High Street'],
      ['THE DENSHAM SURGERY', 'The Densham Surgery'],
      ['NHS', 'NHS'],
      ['PO1 2DT', 'PO1 2DT'],
      ['Already Fine', 'Already Fine'],
    ],
    fromCapitals,
  );
});

test('fees are free only when they plainly say so', () => {
  const amount = (fees: string) => costFromFees(fees)?.amount;
  for (const free of ['Free', 'Free; donations welcome', 'Free with voucher', 'Free, by professional referral', 'No charge', 'None']) {
    assert.equal(amount(free), 0, free);
  }
  const bound = [
    '£4 a class; first class free',
    'Free if eligible; otherwise £120 a term',
    'Free for six weeks',
    'Free to residents',
    'Means-tested',
  ];
  for (const not of [...bound, 'Freephone number', '£27.40 urgent band; free if exempt', '']) assert.equal(amount(not), undefined, not);
  assert.deepEqual(costFromFees('£4 a meal'), { amount: 4, currency: 'GBP', amount_description: 'a meal' });
});

test('ages, coordinates, languages and ways to attend', () => {
  assert.deepEqual(
    [parseAge('18+').value, parseAge('6 months').value, parseAge(130).value, parseAge('old').value],
    [18, 0, undefined, undefined],
  );
  assert.deepEqual(ageRange(16, 25).value, { minimum: 16, maximum: 25 });
  assert.equal(ageRange(25, 16).noted?.[0]?.reason, 'bad_age');
  assert.deepEqual(ageRange(0, 0), { noted: [{ reason: 'placeholder', action: 'field dropped' }] });
  assert.deepEqual(parseCoordinates('50.8', '-1.09').value, { latitude: 50.8, longitude: -1.09 });
  assert.deepEqual(parseCoordinates('51.5', '-4.45E-2').value, { latitude: 51.5, longitude: -0.0445 });
  assert.deepEqual(parseCoordinates('50.8, -1.09', undefined).value, { latitude: 50.8, longitude: -1.09 });
  assert.deepEqual(parseCoordinates(-1.09, 50.8), {
    value: { latitude: 50.8, longitude: -1.09 },
    noted: [{ reason: 'swapped_coordinates', action: 'field repaired' }],
  });
  for (const [latitude, longitude] of [
    [0, 0],
    [100, 101],
    ['x', 'y'],
    [40.7, -74],
  ]) {
    assert.equal(parseCoordinates(latitude, longitude).noted?.[0]?.reason, 'bad_coordinates');
  }
  assert.deepEqual(parseLanguage('Polish'), { name: 'Polish', code: 'pl' });
  assert.deepEqual(parseLanguage('eng'), { name: 'English', code: 'en' });
  assert.equal(parseLanguage('Interpreters by arrangement'), undefined);
  assert.deepEqual(parseAttending('You can attend this service in-person or remotely via video conferencing'), ['in person', 'online']);
  assert.deepEqual(parseAttending('home visit'), ['home visit']);
});
