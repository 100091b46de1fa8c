import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import Papa from 'papaparse';
import { CHECKS } from '../../core/quality/checks.ts';
import type { Quality, SourceQuality } from '../../core/quality/quality.ts';
import { testServer } from './fixtures/server.ts';
import { SERVICES } from './fixtures/services.ts';
import { publish } from './fixtures/snapshot.ts';

const { server, env } = testServer();
const SOURCES = ['council', 'charity', 'nobody'].map((id) => ({
  id,
  name: `List of <b>${id}</b>`,
  owner: `Owner of ${id}`,
  licence: { name: 'OGL' },
}));
const example = (n: number, name: string) => ({ record_id: `r${n}`, service_id: `0000000a-0000-4000-8000-00000000000${n}`, name });
const COUNCIL: SourceQuality = {
  source_id: 'council',
  records: 10,
  refused: 3,
  clean: 5,
  fresh: 8,
  old: 1,
  never: 1,
  read_at: '2026-11-20',
  links: { given: 40, tried: 12 },
  problem: 'The feed could not be reached. Source kept as it was.',
  findings: [
    { kind: 'missing', what: 'cost', count: 10, examples: [example(1, '<script>alert(1)</script>'), example(2, 'Farham Food Bank')] },
    {
      kind: 'missing',
      what: 'hours',
      count: 39,
      examples: Array.from({ length: 39 }, (_, n) => ({ ...example(1, '=1+1'), record_id: `h${n}` })),
    },
    { kind: 'stale', what: 'old', count: 1, examples: [{ ...example(1, 'Debt'), found: '2020-02-03' }] },
    { kind: 'double', what: 'service', count: 1, examples: [{ ...example(1, 'Debt'), found: 'r7' }] },
    {
      kind: 'broken',
      what: 'bad_url',
      action: 'field repaired',
      count: 2,
      examples: [
        { ...example(1, 'Debt'), field: 'url', found: 'www."><img src=x>', instead: 'https://www.example.org' },
        { ...example(1, 'Debt'), field: 'fees', found: 'same', instead: 'same ' },
      ],
    },
    {
      kind: 'unreachable',
      what: 'link_gone',
      count: 2,
      examples: [{ ...example(1, 'Debt'), found: 'https://a.org.uk/<b>', answer: '404' }],
    },
    {
      kind: 'unreachable',
      what: 'link_silent',
      count: 1,
      examples: [{ ...example(1, 'Debt'), found: 'https://b.org.uk/', answer: '403' }],
    },
    { kind: 'unreachable', what: 'phone', count: 1, examples: [{ ...example(1, 'Debt'), field: 'tel', found: '0239 12 34' }] },
    { kind: 'refused', what: 'missing_name', action: 'record refused', count: 3, examples: [] },
  ],
};
const bare = (source_id: string, records: number): SourceQuality => ({
  source_id,
  records,
  refused: 0,
  clean: records,
  fresh: records,
  old: 0,
  never: 0,
  findings: [],
});
const FILE: Quality = {
  format: 1,
  day: '2026-11-24',
  services: { total: 12, half_year: 6, year: 3, old: 2, never: 1, shared: 4, disagree: 1 },
  sources: [COUNCIL, bare('charity', 10), bare('nobody', 0)],
};

before(async () => {
  await server.listen();
  const { SNAPSHOTS } = await env();
  await SNAPSHOTS.put('testham/quality/abc.json', JSON.stringify(FILE));
  const quality = { path: 'quality/abc.json', bytes: 1, br_bytes: 1, sha256: '' };
  await publish(SNAPSHOTS, SERVICES, { sources: SOURCES, quality, withdrawn: [example(2, '').service_id] });
  await publish(SNAPSHOTS, SERVICES, { area: { id: 'oldham', name: 'Oldham' } });
});
after(() => server.close());

async function page(path: string) {
  const answer = await server.fetch(path, { headers: { Accept: 'text/html' } });
  return { status: answer.status, type: answer.headers.get('Content-Type') ?? '', text: await answer.text() };
}

test('a source’s card says what is wrong, with examples, how to mend it, and how it stands', async () => {
  const { status, text } = await page('/testham/sources/council');
  assert.equal(status, 200);
  for (const words of [
    'The feed could not be reached',
    '10 services with no cost',
    'If it is free, say that it is free',
    'last checked on 3 February 2020',
    'the same as record r7',
    'now “https://www.example.org”',
    'fees: “same”</li>',
    'So far we have tried 12 of 40 web addresses.',
    '(record h4)',
    '<a href="/testham/sources/council.csv">and 34 more</a>',
    '2 services with a web address that leads nowhere',
    '“https://a.org.uk/&lt;b&gt;” (there is no such page)',
    '1 service with a web address that did not answer us',
    '“https://b.org.uk/” (answered with error 403)',
    '1 phone number that cannot be rung as written',
    '3 times: The record has no name',
    'number 2 of 2 lists',
  ])
    assert.ok(text.includes(words), words);
  assert.doesNotMatch(text, /record h5/, 'a few are enough to see');
  assert.match(text, /<a href="\/testham\/services\/0000000a-0000-4000-8000-000000000001">/);
  assert.doesNotMatch(text, /<(?:script|img|b)\b/, 'a feed’s words are words');
  assert.doesNotMatch(text, /Farham Food Bank/, 'what was withdrawn since is no example');
});

test('the card is there for computers too', async () => {
  const { status, type, text } = await page('/testham/sources/council.json');
  const card = JSON.parse(text);
  assert.deepEqual([status, type.startsWith('application/json'), card.source.id, card.records], [200, true, 'council', 10]);
  assert.equal(card.findings[0].title, '10 services with no cost');
  assert.ok(card.findings.every(({ mend }: { mend: string }) => mend.length > 10));
  assert.equal(card.findings[1].examples.length, 39);
  assert.equal(card.standing.complete.own, 1 - 49 / (10 * CHECKS.length));
  assert.equal((JSON.parse((await page('/testham/sources/nobody.json')).text) as { standing?: unknown }).standing, undefined);
});

test('a spreadsheet names every record that is to be mended', async () => {
  const { status, type, text } = await page('/testham/sources/council.csv');
  assert.deepEqual([status, type], [200, 'text/csv; charset=utf-8; header=present']);
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true });
  const hours = data.filter(({ finding }) => finding === '39 services with no opening times');
  assert.deepEqual(
    hours.map(({ record_id }) => record_id),
    Array.from({ length: 39 }, (_, n) => `h${n}`),
  );
  assert.equal(hours[0]?.name, "'=1+1", 'no cell is a formula');
  assert.deepEqual(
    data.filter(({ instead }) => instead === 'https://www.example.org').map(({ found, field }) => [field, found]),
    [['url', 'www."><img src=x>']],
  );
  assert.equal(data.find(({ finding }) => finding?.startsWith('3 times: The record has no name'))?.record_id, '');
  assert.doesNotMatch(text, /Farham Food Bank/);
});

test('everybody can see how good the directory is', async () => {
  const { status, text } = await page('/testham/quality');
  assert.equal(status, 200);
  assert.match(text, /6 of 12 services \(50%\) were checked in the last 6 months/);
  assert.match(text, /15 of 20 records \(75%\) followed the standard/);
  assert.match(text, /So far we have tried 12 of 40 web addresses\. One that leads nowhere is in 2 records\./);
  assert.match(text, /1 phone number cannot be rung as written\./);
  const shares = [...text.matchAll(/of 12 services \((\d+)%\)/g)].map(([, share]) => Number(share));
  assert.deepEqual(shares, [50, 25, 17, 8]);
  assert.match(text, /<a href="\/testham\/sources\/charity">/);
  assert.doesNotMatch(text, /<(?:script|b)\b/);
  assert.equal((JSON.parse((await page('/testham/quality.json')).text) as Quality).services.total, 12);
  assert.match((await page('/testham/')).text, /href="\/testham\/quality"/);
});

test('what is not there is not found', async () => {
  for (const path of [
    '/nowhere/quality',
    '/oldham/quality',
    '/testham/sources/none',
    '/testham/sources/..%2f',
    '/testham/sources/council.xml',
  ])
    assert.equal((await page(path)).status, 404, path);
});

test('the file is served as it lies, like every file of the snapshot', async () => {
  const { status, type } = await page('/testham/quality/abc.json');
  assert.deepEqual([status, type], [200, 'application/json; charset=utf-8']);
});
