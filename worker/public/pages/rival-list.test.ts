import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../../core/hsds.ts';
import { rivalList } from './rival-list.ts';

const SOURCES = ['one', 'two'].map((id) => ({ id, name: id, owner: `Owner ${id}`, licence: { name: 'OGL' } }));
/** The list as text, without its tags. */
const told = async (rivals: { [field: string]: Json[] }): Promise<string> => {
  const said = Object.entries(rivals).map(([field, values]) => [field, values.map((value, i) => ({ source_id: SOURCES[i]!.id, value }))]);
  return String(await rivalList(Object.fromEntries(said), SOURCES, '2026-11-24')).replace(/<[^>]+>/g, '');
};

test('what differs as people read it is told, each once', async () => {
  assert.match(await told({ name: ['Lunch club', 'Luncheon club'] }), /Name: Owner one says “Lunch club”; Owner two says “Luncheon club”/);
  const hours = [{ byday: 'MO', opens_at: '09:00', closes_at: '12:00' }];
  assert.match(await told({ schedules: [hours, [{ ...hours[0]!, closes_at: '13:00' }]] }), /Opening times: .*9am to midday.*9am to 1pm/);
  const costs = { cost_options: [[{ amount: 4 }], [{ amount: 5 }]], fees: ['£4', '£5'] };
  assert.equal((await told(costs)).match(/Cost/g)?.length, 1);
});

test('what reads alike is no disagreement', async () => {
  for (const rivals of [
    { fees: ['Free', 'No charge'] },
    { cost_options: [[{ amount: 0, currency: 'GBP' }], [{ id: 'x', option: 'Free', amount: 0 }]] },
    { name: ['St. Mary’s Club', "ST MARY'S CLUB"] },
    { description: ['We help. Come on Mondays.', 'We help.'] },
    { schedules: [[{ byday: 'MO' }], [{ id: 'x', byday: 'MO', freq: 'WEEKLY' }]] },
    { contacts: [[{ name: 'A' }], [{ name: 'B' }]] },
  ] as { [field: string]: Json[] }[])
    assert.equal(await told(rivals), '', JSON.stringify(rivals));
});
