import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingLines } from './opening-times.ts';

const lines = (...schedules: Parameters<typeof openingLines>[0]) => openingLines(schedules, '2026-11-24');

test('days of the same hours are one line', () => {
  assert.deepEqual(
    lines(
      { freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '17:30' },
      { freq: 'WEEKLY', byday: 'TH', opens_at: '09:00', closes_at: '17:30' },
      { freq: 'WEEKLY', byday: 'SA', opens_at: '12:00', closes_at: '14:00' },
    ),
    ['Monday and Thursday, 9am to 5:30pm', 'Saturday, midday to 2pm'],
  );
});

test('monthly, fortnightly and worded hours are told', () => {
  assert.deepEqual(lines({ freq: 'MONTHLY', byday: '1SA,3SA', opens_at: '10:00', closes_at: '12:00' }), [
    'The first Saturday and the third Saturday of the month, 10am to midday',
  ]);
  assert.deepEqual(lines({ freq: 'WEEKLY', interval: 2, byday: 'TU', opens_at: '10:00' }), ['Every other Tuesday, from 10am']);
  assert.deepEqual(lines({ description: 'term time only' }), ['Term time only']);
  assert.deepEqual(lines({ byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '12:00' }), ['Every day, midnight to midday']);
});

test('what has ended, has not begun or says nothing is left out', () => {
  assert.deepEqual(lines({ byday: 'MO', valid_to: '2026-01-01' }, { byday: 'MO', valid_from: '2027-01-01' }, {}), []);
});

test('a note that stands at several hours is said once, and days that others tell with hours are not said again', () => {
  const note = { description: 'Phone Mon to Fri 9am-9pm, Sat 10am-2pm; web chat weekdays' };
  assert.deepEqual(
    lines(
      { ...note, freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '21:00' },
      { ...note, freq: 'WEEKLY', byday: 'SA', opens_at: '10:00', closes_at: '14:00' },
      { ...note, freq: 'WEEKLY', byday: 'MO,TU' },
    ),
    ['Monday and Tuesday, 9am to 9pm', 'Saturday, 10am to 2pm', note.description],
  );
  assert.deepEqual(
    lines(
      { byday: 'MO', opens_at: '09:00', description: 'by appointment' },
      { byday: 'TU', opens_at: '10:00', closes_at: '12:00' },
      { byday: 'WE' },
    ),
    ['Monday, from 9am. By appointment', 'Tuesday, 10am to midday', 'Wednesday'],
  );
});
