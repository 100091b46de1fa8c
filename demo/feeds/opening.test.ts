import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openings } from './opening.ts';

const short = (text: string) => openings(text).map(({ byday, opens_at, closes_at }) => `${byday} ${opens_at}-${closes_at}`);

const cases: [string, string[]][] = [
  ['Mon to Thu 9.30am-4pm, by appointment', ['MO,TU,WE,TH 09:30-16:00']],
  ['Mon, Wed and Fri 11am-1.30pm', ['MO,WE,FR 11:00-13:30']],
  ['Mon to Fri 10am-3pm, Sat 10am-12 noon; app at any time', ['MO,TU,WE,TH,FR 10:00-15:00', 'SA 10:00-12:00']],
  ['First and third Sat 9.30am-11.30am', ['1SA,3SA 09:30-11:30']],
  ['Last Wed of month 10.30am-12.15pm', ['-1WE 10:30-12:15']],
  ['Daily 5.30am-8.30am and 8pm-midnight', ['MO,TU,WE,TH,FR,SA,SU 05:30-08:30', 'MO,TU,WE,TH,FR,SA,SU 20:00-23:59']],
  ['24 hours, every day', ['MO,TU,WE,TH,FR,SA,SU 00:00-23:59']],
  ['Alternate Tue 10.30am-12 noon', []],
  ['Online form at any time', []],
  ['', []],
];

for (const [words, read] of cases) test(`“${words}”`, () => assert.deepEqual(short(words), read));
