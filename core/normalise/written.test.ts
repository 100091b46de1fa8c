/** What can be written in many ways is read as one and the same value. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { ageRange } from './age.ts';
import { parseCoordinates } from './coordinates.ts';
import { parseDate, parseInstant } from './date.ts';
import { parseEmail } from './email.ts';
import { isFree } from './fees.ts';
import { parsePhones } from './phone.ts';
import { formatPhone, readNumber } from './phone-number.ts';
import { findPostcode, parsePostcode } from './postcode.ts';
import { parseTime, readTime, spanOf } from './time.ts';
import { parseUrl } from './url.ts';

const RUNS = { numRuns: 500 };
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const national = fc.oneof(
  digits(9).map((rest) => `1${rest}`),
  digits(8).map((rest) => `1${rest}`),
  digits(9).map((rest) => `2${rest}`),
  digits(9).map((rest) => `7${rest}`),
  digits(9).map((rest) => `3${rest}`),
  digits(7).map((rest) => `808${rest}`),
  fc.constantFrom('8001111', '8454647'),
);

test('a British number is the same however it is written, and as it is shown', () => {
  const spellings = [
    (number: string) => `0${number}`,
    (number: string) => `+44${number}`,
    (number: string) => `+44 (0)${number}`,
    (number: string) => `0044 ${number}`,
    (number: string) => `0${number.slice(0, 4)} ${number.slice(4)}`,
    (number: string) => `(0${number.slice(0, 3)}) ${number.slice(3, 6)}-${number.slice(6)}`,
    (number: string) => `Tel: 0${number}.`,
    (number: string) => formatPhone(`+44${number}`),
  ];
  fc.assert(
    fc.property(national, fc.constantFrom(...spellings), (number, spell) => {
      const written = spell(number);
      assert.deepEqual(parsePhones(written), { value: [{ number: `+44${number}` }] }, written);
    }),
    RUNS,
  );
});

test('what is read as a number is E.164 or a short code, and is shown so that it is read as the same again', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.stringMatching(/^[\d +()/.x-]{1,30}$/),
    fc.stringMatching(/^(?:0|\+|00)\d{2,16}$/),
  );
  fc.assert(
    fc.property(hostile, (written) => {
      for (const { number } of parsePhones(written).value ?? []) {
        if (readNumber(number)?.number !== number) continue;
        assert.match(number, /^(?:\+[1-9]\d{7,14}|\d{3,6})$/);
        assert.equal(readNumber(formatPhone(number))?.number, number);
      }
    }),
    { numRuns: 1500 },
  );
});

const OUTWARDS = ['PO1', 'M1', 'B33', 'CR2', 'DN55', 'W1A', 'EC1A', 'SW1A', 'GIR'];
test('a postcode is the same whatever its case and spaces, alone and in a text', () => {
  const inward = fc.stringMatching(/^[0-9][ABD-HJLNP-UW-Z]{2}$/);
  fc.assert(
    fc.property(fc.constantFrom(...OUTWARDS), inward, fc.constantFrom('', ' ', '  ', '-'), fc.boolean(), (outward, unit, gap, small) => {
      const written = small ? `${outward}${gap}${unit}`.toLowerCase() : `${outward}${gap}${unit}`;
      assert.deepEqual(parsePostcode(written), { value: `${outward} ${unit}` }, written);
      if (gap !== '-') assert.equal(findPostcode(`Hall, ${written}, England`), `${outward} ${unit}`);
    }),
    RUNS,
  );
});

const day = fc.date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2069-12-31T00:00:00Z'), noInvalidDate: true });
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
test('a day is the same in figures, in words and in a spreadsheet’s number', () => {
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, number] = iso.split('-') as [string, string, string];
      const name = MONTHS[Number(month) - 1] as string;
      const plain = [
        iso,
        `${year}/${month}/${number}`,
        `${year}${month}${number}`,
        `${number}/${month}/${year}`,
        `${Number(number)}.${Number(month)}.${year.slice(2)}`,
      ];
      const words = [
        `${Number(number)} ${name} ${year}`,
        `${Number(number)}th of ${name}, ${year}`,
        `${name.slice(0, 3)} ${number}, ${year}`,
      ];
      for (const written of [...plain, ...words, date.toISOString()]) assert.deepEqual(parseDate(written), { value: iso }, written);
      assert.equal(parseInstant(date.toISOString()).value, date.toISOString());
    }),
    RUNS,
  );
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 60_000 }), (serial) => {
      const read = parseDate(serial);
      assert.equal((Date.parse(read.value ?? '') - Date.UTC(1899, 11, 30)) / 86_400_000, serial);
      assert.equal(read.noted?.length, 1);
    }),
  );
});

test('no day is made of what is none', () => {
  fc.assert(
    fc.property(fc.nat(99), fc.nat(99), fc.nat(2300), (number, month, year) => {
      const { value } = parseDate(`${number}/${month}/${year}`);
      if (value !== undefined) assert.equal(new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10), value);
    }),
    RUNS,
  );
});

test('every minute of the day is the same with 24 hours and with 12', () => {
  for (let minutes = 0; minutes < 1440; minutes++) {
    const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
    const time = `${String(hour).padStart(2, '0')}:${minute}`;
    const half = hour < 12 ? 'am' : 'pm';
    for (const written of [
      time,
      `${time}:00`,
      `${time}Z`,
      time.replace(':', '.'),
      time.replace(':', ''),
      `${hour % 12 || 12}:${minute}${half}`,
      `${hour % 12 || 12}.${minute} ${half}`,
    ])
      assert.deepEqual(parseTime(written), { value: time }, written);
  }
});

test('a span is never longer than a day, and keeps its beginning where am or pm was said', () => {
  const time = fc.record({ minutes: fc.nat(1440), sure: fc.boolean() });
  fc.assert(
    fc.property(time, time, (from, to) => {
      const { opens, closes = '' } = spanOf(from, to);
      assert.match(`${opens} ${closes}`, /^(?:[01]\d|2[0-3]):[0-5]\d (?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
      if (from.sure) assert.equal(readTime(opens)?.minutes, from.minutes % 1440);
    }),
    RUNS,
  );
});

test('a place in the British Isles is read as it is, and turned round when it was; no other place comes through', () => {
  const latitude = fc.double({ min: 49, max: 61, noNaN: true });
  const longitude = fc.double({ min: -8, max: 2, noNaN: true });
  fc.assert(
    fc.property(latitude, longitude, (lat, lon) => {
      const place = { latitude: lat, longitude: lon };
      assert.deepEqual(parseCoordinates(lat, lon), { value: place });
      assert.deepEqual(parseCoordinates(lat.toFixed(5), lon.toFixed(5)).noted, undefined);
      assert.deepEqual(parseCoordinates(lon, lat), { value: place, noted: [{ reason: 'swapped_coordinates', action: 'field repaired' }] });
    }),
    RUNS,
  );
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.string()), fc.oneof(fc.double(), fc.string()), (one, other) => {
      const { value, noted } = parseCoordinates(one, other);
      if (value) assert.ok(value.latitude >= 49 && value.latitude <= 61.5 && value.longitude >= -11 && value.longitude <= 2.5);
      else if (`${one}${other}`.trim() !== '') assert.equal(noted?.[0]?.reason, 'bad_coordinates');
    }),
    RUNS,
  );
});

test('ages are never upside down', () => {
  const age = fc.option(fc.nat(120), { nil: undefined });
  fc.assert(
    fc.property(age, age, (lowest, highest) => {
      const { value, noted } = ageRange(lowest, highest);
      if (value) assert.ok((value.minimum ?? 0) <= (value.maximum ?? 120));
      else assert.ok(noted?.length === 1 || (lowest === undefined && highest === undefined));
    }),
    RUNS,
  );
});

test('whole web and e-mail addresses are read as they are, and what is said to be free is never a price', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true }), (url) => {
      const { value, noted } = parseUrl(url);
      assert.ok(value === undefined || noted !== undefined || value.toLowerCase() === url.toLowerCase(), `${url} ${value}`);
    }),
    RUNS,
  );
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z][a-z0-9.]{0,10}[a-z0-9]$/).filter((name) => !name.includes('..')),
      fc.domain(),
      (name, domain) => {
        const address = `${name}@${domain}`;
        const { value } = parseEmail(address);
        assert.ok(value === undefined || value === address, address);
        assert.ok(/^(?:.*\.)?[a-z]{2,24}$/.test(domain) ? value === address : true, address);
      },
    ),
    RUNS,
  );
  fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), (pounds) => assert.equal(isFree(`£${pounds}`), false)));
});

test('what is guessed at or passed over is noted', () => {
  for (const written of ['13pm', '16.59pm', '18+0900', '0.', '9']) assert.equal(parseTime(written).noted?.[0]?.reason, 'bad_time', written);
  for (const written of ['9.30am', '20:00', '09:30:00+01:00', '12pm']) assert.equal(parseTime(written).noted, undefined, written);
  for (const written of ['001632 960401', '01632 960403;18']) assert.equal(parsePhones(written).noted?.[0]?.reason, 'bad_phone', written);
  assert.deepEqual(parsePhones('001632 960401').value, [{ number: '+441632960401' }]);
  assert.equal(parsePostcode('éPO1 2DT').noted?.[0]?.reason, 'bad_postcode');
  // a decimal number is no number abroad, though its digits begin with two noughts
  assert.equal(readNumber('-0.0210756188389772'), undefined);
  assert.deepEqual(readNumber('0048 22 123 45 67'), { number: '+48221234567' });
});
