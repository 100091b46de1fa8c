import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Service } from '../hsds.ts';
import { filledFields } from './filled-fields.ts';
import { judgeLoss, lossWords } from './judge-loss.ts';

test('a fifth and at least ten must be lost before a feed waits', () => {
  const cases: [of: number, lost: number, waits: boolean][] = [
    [50, 10, true],
    [50, 9, false],
    [51, 10, false],
    [10, 10, true],
    [9, 9, false],
    [1000, 199, false],
    [1000, 200, true],
    [0, 0, false],
  ];
  for (const [of, lost, waits] of cases) assert.equal(judgeLoss({ of, lost }), waits ? 'lost_services' : undefined, `${lost} of ${of}`);
});

test('half of the fields must be lost before a feed waits for those', () => {
  const verdict = (filled_before: number | undefined, filled_now: number) =>
    judgeLoss({ of: 5, lost: 0, filled_now, ...(filled_before !== undefined && { filled_before }) });
  assert.deepEqual(
    [verdict(12, 6), verdict(12, 6.1), verdict(12, 20), verdict(undefined, 1)],
    ['lost_fields', undefined, undefined, undefined],
  );
});

test('what a person let pass may pass, but no second loss behind it', () => {
  const agreed = { of: 100, lost: 40, filled_before: 12, filled_now: 5 };
  assert.equal(judgeLoss(agreed, agreed), undefined);
  assert.equal(judgeLoss({ ...agreed, lost: 45 }, agreed), undefined);
  assert.equal(judgeLoss({ ...agreed, lost: 52 }, agreed), 'lost_services');
  assert.equal(judgeLoss({ ...agreed, filled_now: 2.5 }, agreed), 'lost_fields');
});

test('what was agreed to always passes, whatever it is', () => {
  const mean = fc.option(fc.double({ min: 0.1, max: 60, noNaN: true }), { nil: undefined });
  const loss = fc
    .record({ of: fc.nat(5000), share: fc.double({ min: 0, max: 1, noNaN: true }), filled_before: mean, filled_now: mean })
    .map(({ of, share, filled_before, filled_now }) => ({
      of,
      lost: Math.floor(of * share),
      ...(filled_before !== undefined && { filled_before }),
      ...(filled_now !== undefined && { filled_now }),
    }));
  fc.assert(fc.property(loss, (it) => judgeLoss(it, it) === undefined));
});

test('the loss is told in words', () => {
  assert.equal(lossWords('lost_services', { of: 50, lost: 12 }), '12 of 50 services are no longer in it');
  assert.match(lossWords('lost_fields', { of: 5, lost: 0, filled_before: 12, filled_now: 4.25 }), /12\.0 fields .* 4\.3/);
});

test('fields are counted once, at any depth, without ids and without what is beyond the standard', () => {
  const service: Service = {
    id: 'a',
    name: 'A',
    status: 'active',
    description: '',
    phones: [
      { id: '1', number: '1' },
      { number: '2', description: 'nights' },
    ],
    organization: { id: 'o', name: 'O' },
    beyond: { wait: 'long' },
  };
  assert.equal(filledFields(service), 5);
});
