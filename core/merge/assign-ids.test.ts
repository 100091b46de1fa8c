import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assignIds, type Departed, type Member } from './assign-ids.ts';

const member = (name: string, first_seen: string, service_id = `id-${name}`): Member => ({
  key: name,
  own_id: `id-${name}`,
  first_seen,
  service_id,
});
const nobody: Departed = new Map();

test('the older survives a join, whatever its name', () => {
  assert.deepEqual(assignIds([[member('a', '2026-02'), member('z', '2026-01')]], nobody), ['id-z']);
});

test('of two seen at one time, the smaller key', () => {
  assert.deepEqual(assignIds([[member('b', '2026-01'), member('a', '2026-01')]], nobody), ['id-a']);
});

test('after a split each keeps its own', () => {
  assert.deepEqual(assignIds([[member('a', '1')], [member('b', '2', 'id-a')]], nobody), ['id-a', 'id-b']);
});

test('a service keeps its id when the record that gave it is gone', () => {
  const departed: Departed = new Map([['id-a', { first_seen: '1', key: 'a' }]]);
  assert.deepEqual(assignIds([[member('b', '2', 'id-a'), member('c', '3', 'id-a')]], departed), ['id-a']);
});

test('when two claim the id of one that is gone, the older has it', () => {
  const departed: Departed = new Map([['id-a', { first_seen: '1', key: 'a' }]]);
  assert.deepEqual(assignIds([[member('c', '3', 'id-a')], [member('b', '2', 'id-a')]], departed), ['id-c', 'id-a']);
});

test('no id is given twice, and the order of clusters makes no difference', () => {
  const history = fc.array(
    fc.record({ cluster: fc.nat(5), seen: fc.integer({ min: 1, max: 3 }), carried: fc.option(fc.nat(3), { nil: undefined }) }),
    { minLength: 1, maxLength: 15 },
  );
  fc.assert(
    fc.property(history, (records) => {
      const departed: Departed = new Map([0, 1, 2, 3].map((n) => [`gone-${n}`, { first_seen: '0', key: `gone-${n}` }]));
      const groups = new Map<number, Member[]>();
      records.forEach(({ cluster, seen, carried }, n) => {
        const one = member(String(n).padStart(2, '0'), String(seen), carried === undefined ? undefined : `gone-${carried}`);
        groups.set(cluster, [...(groups.get(cluster) ?? []), one]);
      });
      const clusters = [...groups.values()];
      const ids = assignIds(clusters, departed);
      assert.equal(new Set(ids).size, clusters.length);
      assert.deepEqual(
        assignIds(
          [...clusters].reverse().map((one) => [...one].reverse()),
          departed,
        ).reverse(),
        ids,
      );
    }),
  );
});
