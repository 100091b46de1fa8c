import assert from 'node:assert/strict';
import test from 'node:test';
import { parseHoursCell } from './hours-cell.ts';
import { parseOpening } from './opening.ts';
import { weekdayOf } from './opening-words.ts';

/** `MO,TU 09:30-16:00`; monthly days carry their ordinal; every other week has `/2`. */
function brief(prose: string): string[] {
  return (parseOpening(prose).value ?? []).map(({ byday, interval, opens_at, closes_at }) =>
    [`${byday}${interval ? `/${interval}` : ''}`, opens_at && `${opens_at}-${closes_at ?? ''}`].filter(Boolean).join(' '),
  );
}

const CASES: [string, string[]][] = [
  ['Mon to Thu 9.30am-4pm, by appointment', ['MO,TU,WE,TH 09:30-16:00']],
  ['Tue and Thu 1pm-3pm', ['TU,TH 13:00-15:00']],
  ['Tue and Thu 1-3pm', ['TU,TH 13:00-15:00']],
  ['First and third Sat 9.30am-11.30am', ['1SA,3SA 09:30-11:30']],
  ['Last Wed of month 10.30am-12.15pm', ['-1WE 10:30-12:15']],
  ['24 hours', ['MO,TU,WE,TH,FR,SA,SU 00:00-24:00']],
  ['24 hours, 7 days', ['MO,TU,WE,TH,FR,SA,SU 00:00-24:00']],
  [
    'Daily 5.30am-8.30am and 8pm-midnight; messages checked 24 hours',
    ['MO,TU,WE,TH,FR,SA,SU 05:30-08:30', 'MO,TU,WE,TH,FR,SA,SU 20:00-24:00'],
  ],
  ['Mon 7pm-9pm, all year except bank holidays', ['MO 19:00-21:00']],
  ['Sat 10am-1pm; term time only', ['SA 10:00-13:00']],
  ['Alternate Tue 10.30am-12 noon', ['TU/2 10:30-12:00']],
  ['Mon to Fri 9am-5pm, Wed until 8pm', ['MO,TU,TH,FR 09:00-17:00', 'WE 09:00-20:00']],
  ['Calls 9am-8pm every day; office Mon to Thu 9.30am-3pm', ['MO,TU,WE,TH,FR,SA,SU 09:00-20:00', 'MO,TU,WE,TH 09:30-15:00']],
  ['Wed 5pm-6.30pm (11-14) and 6.45pm-8.30pm (15-19), term time', ['WE 17:00-18:30', 'WE 18:45-20:30']],
  ['Groups Mon 6pm, Wed 10am', ['MO 18:00-', 'WE 10:00-']],
  ['Mon to Fri 9am-4pm; office staff on site 24 hours', ['MO,TU,WE,TH,FR 09:00-16:00']],
  ['Monday: 09:00 - 17:00\nTuesday: Closed\nWednesday: 11:00 - 01:00', ['MO 09:00-17:00', 'WE 11:00-13:00']],
  ['Mon-Fri 9-5, closed Sat and Sun', ['MO,TU,WE,TH,FR 09:00-17:00']],
  ['Daily except Mon 10-4', ['TU,WE,TH,FR,SA,SU 10:00-16:00']],
  ['Mon–Fri: 0900-1700hrs', ['MO,TU,WE,TH,FR 09:00-17:00']],
  ['Thu 4pm-5.30pm, ages 5-11', ['TH 16:00-17:30']],
  ['Drop-in Tue 10am-2pm; appointments Mon to Thu', ['TU 10:00-14:00', 'MO,TU,WE,TH']],
  ['Fri 10pm-2am', ['FR 22:00-02:00']],
  ['Sat to Mon 8am-6pm', ['MO,SA,SU 08:00-18:00']],
];

test('opening hours in prose become schedules', () => {
  for (const [prose, wanted] of CASES) assert.deepEqual(brief(prose), wanted, prose);
});

test('the prose is always kept, and alone where it cannot be read', () => {
  const read = parseOpening('Tue and Thu 1pm-3pm').value ?? [];
  assert.ok(read.length > 0 && read.every(({ description }) => description === 'Tue and Thu 1pm-3pm'));
  const term = parseOpening('School holidays, as announced');
  assert.deepEqual(term.value, [{ description: 'School holidays, as announced' }]);
  assert.equal(term.noted?.[0]?.reason, 'bad_schedule');
  assert.deepEqual(parseOpening(' '), {});
});

test('weekdays are known by name, code, number and address', () => {
  assert.deepEqual(['Monday', 'tues', 'WE', 'http://schema.org/Thursday', 5, '7', 'day'].map(weekdayOf), [
    'MO',
    'TU',
    'WE',
    'TH',
    'FR',
    'SU',
    undefined,
  ]);
});

test('one day’s cell of a table', () => {
  const spans = (cell: string) => parseHoursCell(cell, 'SA').value?.map(({ opens_at, closes_at }) => `${opens_at}-${closes_at}`);
  assert.deepEqual(spans('09:30-17:00'), ['09:30-17:00']);
  assert.deepEqual(spans('10:00-13:00,14:00-17:00'), ['10:00-13:00', '14:00-17:00']);
  assert.deepEqual(spans('9.30am-12 noon & 2pm-5pm'), ['09:30-12:00', '14:00-17:00']);
  assert.equal(spans('closed'), undefined);
  assert.equal(parseHoursCell('by chance', 'SA').noted?.[0]?.reason, 'bad_schedule');
});
