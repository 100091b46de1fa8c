import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaMistakes, sharedMistakes } from './area-mistakes.ts';
import { areaOf } from './testing/pipeline.ts';
import { oruk3, table } from './testing/sources.ts';

const good = areaOf([oruk3('council', 'https://example.org/oruk'), table('charity', 'https://example.org/list.json')]);

test('a right configuration has no mistakes', () => {
  assert.deepEqual(areaMistakes(good), []);
});

test('each mistake is named with where it is', () => {
  assert.match(areaMistakes({ ...good, id: 'health' })[0] ?? '', /id must be/);
  assert.match(areaMistakes({ ...good, sources: [] })[0] ?? '', /at least one source/);
  assert.match(areaMistakes({ ...good, bounds: { south: 51, west: 0, north: 50, east: 1 } })[0] ?? '', /south must be below north/);
  assert.match(
    areaMistakes({ ...good, sources: [good.sources[0], good.sources[0]] })[0] ?? '',
    /“council”: Another source has the same id/,
  );
  assert.match(areaMistakes({ ...good, sources: [{ ...good.sources[0], kind: 'rss' }] })[0] ?? '', /“council”: Its kind must be/);
  assert.match(areaMistakes({ ...good, sources: [{ ...good.sources[0], kind: 'table' }] })[0] ?? '', /needs its columns/);
});

test('what a run or a page would stumble over is refused when it is put', () => {
  const [council, charity] = good.sources;
  const withTable = (table: unknown) => ({ ...good, sources: [council, { ...charity, table }] });
  assert.match(areaMistakes(withTable({}))[0] ?? '', /“charity”: Its table must be .* format/);
  assert.match(areaMistakes(withTable({ format: 'csv', id: 'id', name: 'name' }))[0] ?? '', /columns/);
  assert.match(areaMistakes(withTable({ format: 'csv', id: {}, name: 'name', columns: {} }))[0] ?? '', /column is/);
  assert.match(areaMistakes({ ...good, help: { name: 'Town hall', phone: 123 } })[0] ?? '', /phone must be a text/);
  assert.match(areaMistakes({ ...good, words: [{ need: 'debt-advice', says: ['q'.repeat(500)] }] })[0] ?? '', /80 letters/);
  assert.match(areaMistakes({ ...good, sources: [{ ...council, licence: { name: 'OGL', url: 'javascript:alert(1)' } }] })[0] ?? '', /url/);
});

test('nothing that is no configuration at all gets through', () => {
  for (const value of [null, 1, 'x', [], {}, { sources: [null] }]) assert.ok(areaMistakes(value).length > 0);
});

test('areas may share a source, two sources may not share an id', () => {
  const [council] = good.sources;
  assert.deepEqual(sharedMistakes(good, [{ area: 'leeds', source: council! }]), []);
  assert.match(sharedMistakes(good, [{ area: 'leeds', source: { ...council!, url: 'https://example.org/another' } }])[0] ?? '', /“leeds”/);
});
