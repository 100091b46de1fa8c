import assert from 'node:assert/strict';
import { test } from 'node:test';
import { townName } from './town-name.ts';

const names: [string, boolean, string | undefined][] = [
  ['STOKE-ON-TRENT', true, 'Stoke-on-Trent'],
  ['newcastle upon tyne', true, 'Newcastle upon Tyne'],
  ['ST.LEONARDS-ON-SEA', true, 'St Leonards-on-Sea'],
  ['Leigh Park', false, 'Leigh Park'],
  ['HAMPSHIRE', true, undefined],
  ['Leeds West Yorkshire', true, undefined],
  ['45c High Street', false, undefined],
  ['High Street', false, undefined],
  ['The Health Centre', false, undefined],
  ['Tesco Instore Pharmacy', false, undefined],
  ['QRL', false, undefined],
  ['', true, undefined],
];

for (const [line, sure, name] of names) {
  test(`“${line}” ${name ? `is ${name}` : 'is no town'}`, () => assert.equal(townName(line, sure), name));
}
