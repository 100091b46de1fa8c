/** The rows of a table's file, from its bytes. */
import Papa from 'papaparse';
import type { Problem } from '../../../core/problem.ts';
import { asObject } from '../../../core/read/as-object.ts';
import { RecordNotes } from '../../../core/read/record-notes.ts';
import { Cells } from '../../../core/read/table/cells.ts';
import type { TableMapping } from '../../../core/read/table/mapping.ts';
import { columnsMissing, columnsNeeded, columnsRead } from '../../../core/read/table/schema.ts';
import { err, ok, type Result } from '../../../core/result.ts';
import type { ReadFailure } from './failure.ts';
import { parseJsonText } from './parse-json.ts';

export interface TableRows {
  /** Objects by heading, or lists where there is no header. */
  rows: unknown[];
  problems: Problem[];
}

type Rows = Result<TableRows, ReadFailure>;

/** Text by the declared encoding. Where none was declared and the bytes are no UTF-8, they are read as Windows-1252. */
function decode(body: Uint8Array, encoding: string | undefined): Result<{ text: string; guessed: boolean }, ReadFailure> {
  try {
    return ok({
      text: new TextDecoder(encoding ?? 'utf-8', { fatal: encoding === undefined, ignoreBOM: true }).decode(body),
      guessed: false,
    });
  } catch {
    if (encoding !== undefined) return err({ reason: 'not_csv', found: `encoding ${encoding}`.slice(0, 100) });
    return ok({ text: new TextDecoder('windows-1252').decode(body), guessed: true });
  }
}

const missing = (columns: (string | number)[]): ReadFailure => ({ reason: 'missing_column', field: columns.join(', ').slice(0, 200) });

const lacking = (columns: (string | number)[]): Problem[] =>
  columns.map((column) => ({ reason: 'missing_column', action: 'kept as it is', field: String(column) }));

function csvRows(text: string, mapping: TableMapping): Rows {
  if (/^\s*(?:<!doctype|<html|<\?xml|<head|<body)/i.test(text)) return err({ reason: 'not_csv', found: text.trim().slice(0, 100) });
  const parsed = Papa.parse<string[]>(text, { delimiter: mapping.delimiter ?? ',', skipEmptyLines: 'greedy' });
  if (parsed.errors.some(({ code }) => code === 'MissingQuotes')) return err({ reason: 'cut_short', found: text.trim().slice(-100) });
  const table = parsed.data;
  const first = table[0];
  if (!first) return err({ reason: 'empty_feed' });
  const headings = mapping.header === false ? undefined : first.map((heading) => heading.replace(/^\ufeff/, '').trim());
  const width = headings ?? Math.max(...table.slice(0, 100).map((row) => row.length));
  const absent = columnsMissing(columnsNeeded(mapping), width);
  if (absent.length > 0) return err({ ...missing(absent), found: (headings?.join(', ') ?? `${width} columns`).slice(0, 200) });
  const body = headings ? table.slice(1) : table;
  const last = body.at(-1);
  const usual = body.length > 1 && body.slice(0, -1).every((row) => row.length >= first.length);
  if (last && usual && last.length < first.length && !/\n$/.test(text))
    return err({ reason: 'cut_short', found: last.join(' ').slice(0, 100) });
  const rows = headings ? body.map((cells) => byHeading(headings, cells)) : body;
  const problems = [...lacking(columnsMissing(columnsRead(mapping), width)), ...(headings ? oddities(headings, body, mapping) : [])];
  return ok({ rows, problems });
}

/** More notes of one kind than these help nobody. */
const MOST_ODD = 50;

/** Rows that hold more than the headings have room for, and headings that are read and stand twice. */
function oddities(headings: string[], body: string[][], mapping: TableMapping): Problem[] {
  const doubles = columnsRead(mapping).filter((column) => headings.indexOf(String(column)) !== headings.lastIndexOf(String(column)));
  const wide = body.filter((cells) => cells.slice(headings.length).some((cell) => cell.trim() !== ''));
  return [
    ...doubles.map((column): Problem => ({ reason: 'odd_table', action: 'kept as it is', field: String(column), found: 'two columns' })),
    ...wide
      .slice(0, MOST_ODD)
      .map((cells): Problem => ({ reason: 'odd_table', action: 'kept as it is', found: cells.join(' | ').slice(0, 200) })),
  ];
}

/** Of two columns with one heading the first counts. */
function byHeading(headings: string[], cells: string[]): Record<string, string> {
  const row: Record<string, string> = {};
  headings.forEach((heading, at) => {
    const cell = cells[at];
    if (cell !== undefined && cell !== '' && heading !== '' && heading !== '__proto__' && !Object.hasOwn(row, heading)) row[heading] = cell;
  });
  return row;
}

/** A JSON list has a column when any of its rows has a value there. */
function jsonColumns(rows: unknown[], mapping: TableMapping): Rows {
  const notes = new RecordNotes();
  const cells = rows.flatMap((row) =>
    Array.isArray(row) || asObject(row) ? new Cells(row as Record<string, unknown>, mapping, notes) : [],
  );
  const absent = (asked: (string | number)[]) => asked.filter((column) => !cells.some((row) => row.cell(column) !== ''));
  // a rule's column may be empty in every row; the id's and the name's may not
  const needed = absent(columnsNeeded({ ...mapping, only: [], closed: [], hidden: [] }));
  if (rows.length > 0 && needed.length > 0) return err(missing(needed));
  return ok({ rows, problems: [] });
}

function jsonRows(text: string, mapping: TableMapping, url: string): Rows {
  const document = parseJsonText(text, url);
  if (!document.ok) return document;
  let list: unknown = document.value;
  for (const part of mapping.list?.split('.') ?? []) list = asObject(list)?.[part];
  if (!Array.isArray(list)) return err({ reason: 'no_envelope', ...(mapping.list && { field: mapping.list }), instead: 'a list' });
  return jsonColumns(list, mapping);
}

function jsonlRows(text: string, mapping: TableMapping, url: string): Rows {
  const rows: unknown[] = [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines) {
    const row = parseJsonText(line, url);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return jsonColumns(rows, mapping);
}

/** Reads the whole file into rows, or says why it is none. */
export function tableRows(body: Uint8Array, mapping: TableMapping, url: string): Rows {
  const decoded = decode(body, mapping.encoding);
  if (!decoded.ok) return decoded;
  const text = decoded.value.text.replace(/^\ufeff/, '');
  if (text.trim() === '') return err({ reason: 'empty_feed' });
  const read =
    mapping.format === 'csv'
      ? csvRows(text, mapping)
      : mapping.format === 'json'
        ? jsonRows(text, mapping, url)
        : jsonlRows(text, mapping, url);
  if (!read.ok) return read;
  if (read.value.rows.length === 0) return err({ reason: 'empty_feed' });
  const guessed: Problem[] = decoded.value.guessed
    ? [{ reason: 'mended_encoding', action: 'field repaired', instead: 'windows-1252' }]
    : [];
  return ok({ rows: read.value.rows, problems: [...guessed, ...read.value.problems] });
}
