/** The rule of docs/malformations.md: nothing is changed without a note, except how a value is spelled. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Service } from '../hsds.ts';
import { mapperFor } from './mapper-for.ts';

const three = mapperFor({ id: 'three', kind: 'oruk-3' });
const one = mapperFor({ id: 'one', kind: 'oruk-1' });

/** White space, capitals, letters that nobody sees, and the ways to write one and the same letter. */
const spelled = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
const lettersAndDigits = (text: string): string => spelled(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Ways to write a time that say the same. */
const TIMES: { [written: string]: string } = {
  '9.30am': '09:30',
  '9pm': '21:00',
  '0900': '09:00',
  '09:30:00Z': '09:30',
  '12 noon': '12:00',
  midnight: '00:00',
  '24:00': '00:00',
};

const PIECES = [
  'Tea & cake',
  '<b>',
  '</b>',
  '<script>x</script>',
  '&amp;',
  '&nbsp;',
  '&#8217;',
  '\\n',
  '\\"',
  '###',
  'â€™',
  '\u202e',
  '\u0007',
  '\ufeff',
  '£',
  'www.a.example.org',
  'https://b.example.org/x',
  'javascript:x',
  'mailto:',
  'c@d.example.org',
  'C@D.example.org',
  ' or ',
  ', ',
  ' ',
  '\n',
  '/',
  ';',
  '01632 960401',
  '1632960402',
  '+44 (0)1632 960403',
  '12 34',
  'ext 5',
  'Office',
  'ask for Jo',
  'n/a',
  'TBC',
  '-',
  'PO1 2DT',
  'po12dt',
  'P01 2DT',
  'PO1',
  '18',
  '18+',
  '16.5',
  '6 months',
  '25',
  '99',
  '0',
  '2026-02-30',
  '2026-11-24',
  '24/11/2026',
  '09:30',
  '9.30am',
  '25:00',
  '9',
  '9 o’clock',
  ...Object.keys(TIMES),
  'Monday',
];
const hostile = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
  fc.double({ noNaN: true }).map(String),
);

interface Case {
  /** The record that holds the value, and the field's dotted name. */
  put: (value: unknown) => object;
  field: string;
  /** What readers get of it, as text. */
  got: (service: Service) => string | undefined;
  /** What may differ without a note. */
  same: (text: string) => string;
}

const place = (location: object) => ({ service_at_locations: [{ location: { name: 'Hall', ...location } }] });
const placeOf = (service: Service) => service.service_at_locations?.[0]?.location;
const digits = (text: string): string => text.replace(/\D/g, '');

const CASES: Case[] = [
  { put: (description) => ({ description }), field: 'description', got: ({ description }) => description, same: spelled },
  { put: (alert) => ({ alert }), field: 'alert', got: ({ alert }) => alert, same: spelled },
  { put: (alternate_name) => ({ alternate_name }), field: 'alternate_name', got: ({ alternate_name }) => alternate_name, same: spelled },
  { put: (url) => ({ url }), field: 'url', got: ({ url }) => url, same: spelled },
  { put: (email) => ({ email }), field: 'email', got: ({ email }) => email, same: spelled },
  {
    put: (minimum_age) => ({ minimum_age }),
    field: 'minimum_age',
    got: ({ minimum_age }) => minimum_age?.toString(),
    same: (text) => text.trim().replace(/^0+(?=\d)|\.0+$|(?<=\d)\s*\+$/g, ''),
  },
  {
    put: (postal_code) => place({ addresses: [{ address_1: '1 Street', postal_code }] }),
    field: 'service_at_locations.0.location.addresses.0.postal_code',
    got: (service) => placeOf(service)?.addresses?.[0]?.postal_code,
    same: lettersAndDigits,
  },
  {
    put: (number) => ({ phones: [{ number }] }),
    field: 'phones.0.number',
    got: ({ phones }) =>
      phones
        ?.map(({ number, extension = '', description = '' }) => `${number.replace(/^\+44/, '0')}${extension} ${description}`)
        .join(' ') || undefined,
    same: (text) =>
      [
        ...digits(
          spelled(text)
            .replace(/(?<!\d)00(?=[1-9])/g, '')
            .replace(/\+44\s*(?:\(0\))?/g, '0'),
        ),
        ...(text
          .toLowerCase()
          .replace(/telephone|phone|tel|call|extension|extn|ext|option|opt|x|\b(?:t|or|and)\b/g, '')
          .match(/\p{L}/gu) ?? []),
      ]
        .sort()
        .join(''),
  },
  {
    put: (opens_at) => ({ schedules: [{ byday: 'MO', opens_at }] }),
    field: 'schedules.0.opens_at',
    got: ({ schedules }) => schedules?.[0]?.opens_at,
    same: (text) =>
      TIMES[text.trim().replace(/^0(?=\d(?:\.\d\d)?[ap]m$)/, '')] ??
      text.trim().replace(/^(\d{1,2})[:.h]?(\d\d)$/, (_, hour, minute) => `${hour.padStart(2, '0')}:${minute}`),
  },
];

test('whatever a field holds, it is changed with a note or not at all', () => {
  for (const { put, field, got, same } of CASES)
    fc.assert(
      fc.property(hostile, (written) => {
        for (const map of [three, one]) {
          const mapped = map({ id: 'a', name: 'A', ...put(written) });
          if (!mapped.record) continue;
          const shown = got(mapped.record.service);
          if (same(shown ?? '') === same(written)) continue;
          const noted = mapped.problems.some((problem) => problem.field === field && problem.found !== undefined);
          assert.ok(noted, `${field}: ${JSON.stringify(written)} became ${JSON.stringify(shown)}: ${JSON.stringify(mapped.problems)}`);
        }
      }),
      { numRuns: 800 },
    );
});
