import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clusterRecords, linksByKey } from './clusters.ts';

const pairs = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 40 });

test('records that share a key are together, also through others', () => {
  const links = linksByKey([['a'], ['b'], ['a', 'c'], ['c'], []]);
  assert.deepEqual([...clusterRecords(5, links)], [0, 1, 0, 0, 4]);
});

test('any order of links gives the same clusters, and twice the same links change nothing', () => {
  fc.assert(
    fc.property(pairs, pairs, fc.infiniteStream(fc.nat()), (joined, different, dice) => {
      const links = joined.map(([a, b]) => ({ a, b, score: 1 }));
      const apart = different.filter(([a, b]) => a !== b);
      const shuffled = [...links, ...links].map((link) => ({ link, at: dice.next().value })).sort((x, y) => x.at - y.at);
      assert.deepEqual(
        clusterRecords(
          20,
          shuffled.map(({ link }) => ({ a: link.b, b: link.a, score: 1 })),
          apart,
        ),
        clusterRecords(20, links, apart),
      );
    }),
  );
});

test('a pair that a person called different is never together', () => {
  fc.assert(
    fc.property(pairs, pairs, (joined, different) => {
      const apart = different.filter(([a, b]) => a !== b);
      const cluster = clusterRecords(
        20,
        joined.map(([a, b]) => ({ a, b, score: 1 })),
        apart,
      );
      for (const [a, b] of apart) assert.notEqual(cluster[a], cluster[b]);
    }),
  );
});

test('the stronger link wins when only one can hold', () => {
  const links = [
    { a: 0, b: 1, score: 0.6 },
    { a: 1, b: 2, score: 0.9 },
  ];
  assert.deepEqual([...clusterRecords(3, links, [[0, 2]])], [0, 1, 1]);
});
