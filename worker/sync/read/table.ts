/** Reads a CSV or JSON file by its declared columns. The file is fetched once; its rows are given in pages. */
import { err, ok } from '../../../core/result.ts';
import type { ReadPages } from './page.ts';
import { MOST_BYTES } from './read-list.ts';
import { stillTheSame } from './still-the-same.ts';
import { tableRows } from './table-rows.ts';

const ROWS = 500;

/** The row to go on from, and the size of the file that it was counted in. */
interface Cursor {
  row: number;
  size: number;
}

export const readTable: ReadPages = async function* (source, { http, cursor, validators }) {
  const mapping = source.table;
  if (!mapping) throw new Error(`Cannot read source ${source.id}: it is a table without a mapping`);
  const most = source.max_bytes ?? MOST_BYTES;
  const accept = mapping.format === 'csv' ? 'text/csv, text/plain;q=0.9, */*;q=0.5' : 'application/json, */*;q=0.5';
  const from: Cursor | undefined = cursor ? JSON.parse(cursor) : undefined;
  const known = from ? undefined : await stillTheSame(validators, source.url, http, most);
  if (known?.unchanged) return yield ok({ records: [], next: null, problems: [], bytes: 0, unchanged: true });
  const answer = known?.first ? ok(known.first) : await http(source.url, { max_bytes: most, accept });
  if (!answer.ok) return yield answer;
  const { body, etag, last_modified } = answer.value;
  const size = body.byteLength;
  if (from && from.size !== size) return yield err({ reason: 'cut_short', found: 'the file changed while it was read' });
  const read = tableRows(body, mapping, source.url);
  if (!read.ok) return yield read;
  const { rows, problems } = read.value;
  for (let row = from?.row ?? 0; row < rows.length; row += ROWS) {
    const next: Cursor | null = row + ROWS < rows.length ? { row: row + ROWS, size } : null;
    yield ok({
      records: rows.slice(row, row + ROWS),
      next: next && JSON.stringify(next),
      problems: row === 0 ? problems : [],
      bytes: row === (from?.row ?? 0) ? size : 0,
      total: rows.length,
      ...(row === 0 && { validator: { url: source.url, ...(etag && { etag }), ...(last_modified && { last_modified }) } }),
    });
  }
};
