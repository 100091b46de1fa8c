import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PARAMETER_NAMES, readSearchParameters } from './search-parameters.ts';

const read = (query: string) => readSearchParameters(new URLSearchParams(query));
const faultsOf = (query: string) => read(query).faults.map(({ parameter, fault }) => `${parameter}: ${fault}`);

test('all parameters are read', () => {
  const result = read(
    'q=behind+with+rent&near=PO1+2DT&within=2.5&day=sa,SU&time=Evening&age=16&free=true&attending=phone&attending=online&access=hearing+loop&language=polish,British+SIGN+language&need=debt-advice&ignore=free&ignore=day:SA,SU&limit=5&offset=10',
  );
  assert.deepEqual(result.faults, []);
  assert.deepEqual(result.parameters, {
    near: 'PO1 2DT',
    request: {
      text: 'behind with rent',
      filters: {
        within_miles: 2.5,
        days: ['SA', 'SU'],
        times: ['evening'],
        age: 16,
        free: true,
        attending: ['phone', 'online'],
        access: ['hearing loop'],
        languages: ['Polish', 'British Sign Language'],
      },
      needs: ['debt-advice'],
      ignore: ['free', 'day:SA,SU'],
      limit: 5,
      offset: 10,
    },
  });
});

test('what is absent or empty is not asked', () => {
  for (const query of ['', 'q=&near=&day=&age=&free=&within=', 'q=+&day=,'])
    assert.deepEqual(read(query), { parameters: { request: { limit: 20, offset: 0 } }, faults: [] });
});

test('coordinates are read as a place', () => {
  const result = read('near=50.8,-1.09');
  assert.deepEqual(result.parameters.near, { latitude: 50.8, longitude: -1.09 });
});

test('each wrong parameter is named with its fault', () => {
  assert.deepEqual(faultsOf('colour=red'), ['colour: unknown']);
  assert.deepEqual(faultsOf('__proto__=1&constructor=2'), ['__proto__: unknown', 'constructor: unknown']);
  assert.deepEqual(faultsOf('q=a&q=b'), ['q: twice']);
  assert.deepEqual(faultsOf(`q=${'a'.repeat(301)}`), ['q: too_long']);
  assert.deepEqual(faultsOf('age=young'), ['age: not_a_number']);
  assert.deepEqual(faultsOf('age=121&limit=0&offset=-1'), ['age: out_of_range', 'limit: out_of_range', 'offset: out_of_range']);
  assert.deepEqual(faultsOf('within=0'), ['within: out_of_range']);
  assert.deepEqual(faultsOf('within=far'), ['within: not_a_number']);
  assert.deepEqual(faultsOf('day=SA,Caturday'), ['day: not_in_list']);
  assert.deepEqual(faultsOf('free=maybe'), ['free: not_in_list']);
  assert.deepEqual(faultsOf('near=95,0'), ['near: out_of_range']);
  assert.deepEqual(faultsOf(`language=${Array.from({ length: 21 }, (_, n) => `l${n}`)}`), ['language: too_long']);
});

test('no input throws, and a fault never repeats what was typed', () => {
  const pair = fc.tuple(fc.oneof(fc.constantFrom(...PARAMETER_NAMES), fc.string()), fc.string());
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const result = readSearchParameters(new URLSearchParams(pairs));
      for (const { wrong, right } of result.faults) assert.ok(wrong.endsWith('.') && right.length > 0);
    }),
  );
});
