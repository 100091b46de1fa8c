import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { TableMapping } from '../../../core/read/table/mapping.ts';
import { feedServer, type Reading, readAll, source } from './fixtures/feed-server.ts';
import { tableRows } from './table-rows.ts';

const MAPPING: TableMapping = { format: 'csv', id: 'Ref', name: 'Name', columns: { postal_code: 'Postcode' } };

async function read(body: string | Uint8Array, mapping: Partial<TableMapping> = {}): Promise<Reading> {
  await using server = await feedServer((_, response) => response.end(body));
  return await readAll(source(server.url, { kind: 'table', table: { ...MAPPING, ...mapping } }));
}

test('a spreadsheet with a header, quotes, line breaks in cells and a byte-order mark', async () => {
  const { records, pages } = await read('\ufeffRef,Name,Postcode\r\n1,"A, ""B""\nC",PO1 2DT\r\n\r\n2,D,\r\n');
  assert.deepEqual(records, [
    { Ref: '1', Name: 'A, "B"\nC', Postcode: 'PO1 2DT' },
    { Ref: '2', Name: 'D' },
  ]);
  assert.equal(pages[0]?.total, 2);
});

test('any delimiter, any encoding, no header', async () => {
  const cp1252 = Uint8Array.from([...'Ref¬Name\n1¬Caf'].map((letter) => letter.charCodeAt(0)).concat([0xe9, 0x92, 0x0a]));
  assert.deepEqual((await read(cp1252, { delimiter: '¬', encoding: 'windows-1252', columns: {} })).records, [{ Ref: '1', Name: 'Café’' }]);
  const guessed = await read(cp1252, { delimiter: '¬', columns: {} });
  assert.deepEqual([guessed.records, guessed.pages[0]?.problems[0]?.reason], [[{ Ref: '1', Name: 'Café’' }], 'mended_encoding']);
  assert.deepEqual((await read('1,A\n2,B\n', { header: false, id: 0, name: 1, columns: {} })).records, [
    ['1', 'A'],
    ['2', 'B'],
  ]);
});

test('whatever a spreadsheet holds comes back, with any delimiter', () => {
  const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/\ufeff/g, ''));
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t', '|', '¬'), fc.constantFrom('\n', '\r\n'), (written, delimiter, newline) => {
      const table = written.map(([name, postcode], n) => [String(n), name, postcode]);
      const text = Papa.unparse([['Ref', 'Name', 'Postcode'], ...table], { delimiter, newline, quotes: true });
      const read = tableRows(new TextEncoder().encode(`${text}${newline}`), { ...MAPPING, delimiter }, 'https://example.org');
      assert.deepEqual(
        read.ok && read.value.rows,
        table.map(([Ref, Name, Postcode]) => ({ Ref, ...(Name && { Name }), ...(Postcode && { Postcode }) })),
      );
    }),
    { numRuns: 300 },
  );
});

test('no bytes whatever make the reader of tables throw', () => {
  const pieces = fc.array(
    fc.constantFrom('Ref', 'Name', 'Postcode', ',', '"', '\n', '\r', '[', '{"Ref":1}', ']', '\ufeff', '<html>', ' ', '1'),
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    pieces.map((parts) => new TextEncoder().encode(parts.join(''))),
  );
  fc.assert(
    fc.property(bytes, fc.constantFrom('csv', 'json', 'jsonl'), fc.boolean(), (body, format, header) => {
      const read = tableRows(body, { ...MAPPING, format, header }, 'https://example.org');
      assert.ok(read.ok ? read.value.rows.length > 0 : read.error.reason);
    }),
    { numRuns: 2000 },
  );
});

test('a row of more cells than columns, and a column that stands twice, are said', async () => {
  const { pages, records } = await read('Ref,Name,Postcode,Name\n1,A,PO1 2DT,B\n2,Lunch, tea,PO1 2DT,,\n3,C,x,y,z\n');
  assert.equal(records.length, 3);
  assert.deepEqual(
    pages[0]?.problems.map(({ reason, field, found }) => [reason, field ?? found]),
    [
      ['odd_table', 'Name'],
      ['odd_table', '3 | C | x | y | z'],
    ],
  );
});

test('JSON lists, lists within documents, and JSON lines', async () => {
  const rows = [
    { Ref: 1, Name: 'A' },
    { Ref: 2, Name: 'B' },
  ];
  assert.deepEqual((await read(JSON.stringify(rows), { format: 'json' })).records, rows);
  assert.deepEqual((await read(JSON.stringify({ data: { list: rows } }), { format: 'json', list: 'data.list' })).records, rows);
  assert.deepEqual((await read(rows.map((row) => JSON.stringify(row)).join('\n'), { format: 'jsonl' })).records, rows);
});

test('each bad file ends in its own reason', async () => {
  const cases: [string, string, Partial<TableMapping>][] = [
    ['Name,Postcode\nA,PO1 2DT\n', 'missing_column', {}],
    ['1,A\n', 'missing_column', { header: false, id: 0, name: 7 }],
    ['[{"Ref":1}]', 'missing_column', { format: 'json' }],
    ['<!DOCTYPE html><title>Sign in</title>', 'not_csv', {}],
    ['Ref,Name\n1,A\n', 'not_csv', { encoding: 'klingon' }],
    ['', 'empty_feed', {}],
    ['Ref,Name,Postcode\n', 'empty_feed', {}],
    ['[]', 'empty_feed', { format: 'json' }],
    ['Ref,Name,Postcode\n1,A,x\n2,"B', 'cut_short', {}],
    ['Ref,Name,Postcode\n1,A,x\n2,B', 'cut_short', {}],
    ['[{"Ref":1,', 'cut_short', { format: 'json' }],
    ['{"a":1}', 'no_envelope', { format: 'json', list: 'b' }],
    ['not json', 'not_json', { format: 'jsonl' }],
  ];
  for (const [body, reason, mapping] of cases) assert.equal((await read(body, mapping)).failure?.reason, reason, `${reason}: ${body}`);
});

test('a column that is merely useful is missed with a problem', async () => {
  const { pages, records } = await read('Ref,Name\n1,A\n');
  assert.equal(records.length, 1);
  assert.deepEqual(pages[0]?.problems, [{ reason: 'missing_column', action: 'kept as it is', field: 'Postcode' }]);
});

test('a big file is fetched once, given in pages, gone on with, and not read again when unchanged', async () => {
  const body = `Ref,Name,Postcode\n${Array.from({ length: 1250 }, (_, n) => `${n},Name ${n},\n`).join('')}`;
  await using server = await feedServer((request, response) => {
    if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end();
    else response.setHeader('etag', '"a"').end(body);
  });
  const from = source(server.url, { kind: 'table', table: MAPPING });
  const whole = await readAll(from);
  assert.deepEqual(
    whole.pages.map(({ records }) => records.length),
    [500, 500, 250],
  );
  assert.equal(server.asked.length, 1);
  assert.equal(
    whole.pages.reduce((sum, { bytes }) => sum + bytes, 0),
    body.length,
  );
  const rest = await readAll(from, { cursor: whole.pages[0]?.next ?? null });
  assert.deepEqual(rest.records, whole.records.slice(500));
  const again = await readAll(from, { validators: whole.pages.flatMap(({ validator }) => validator ?? []) });
  assert.equal(again.pages[0]?.unchanged, true);
  assert.equal((await readAll({ ...from, max_bytes: 100 })).failure?.reason, 'too_large');
});
