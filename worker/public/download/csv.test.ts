import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { cell } from './csv.ts';

test('a cell comes back as it was, but for the apostrophe that keeps it from being a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), (texts) => {
      const [row = []] = Papa.parse<string[]>(`${texts.map(cell).join()}\r\n`, { newline: '\r\n', delimiter: ',' }).data;
      row.forEach((read, i) => {
        assert.ok(read === texts[i] || read === `'${texts[i]}`);
      });
    }),
  );
});

test('what may be taken for a formula is kept from it, numbers are left', () => {
  for (const text of ['=1+1', '+441632960401', '-x', '@SUM(A1)', ' =1', '\t=1', '\u200b=1', '＝1', '\r=1', '-2+3'])
    assert.ok(/^"?'/.test(cell(text)), text);
  for (const number of [-1.5, 0, 7]) assert.equal(cell(number), String(number));
  assert.equal(cell('a "b", c'), '"a ""b"", c"');
  assert.equal(cell(undefined), '');
});
