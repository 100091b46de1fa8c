/** The cells of one row, asked for by a declared column. */
import { fromCapitals } from '../../normalise/capitals.ts';
import type { Parsed } from '../../normalise/parsed.ts';
import { isPlaceholder } from '../../normalise/placeholder.ts';
import { cleanLine, cleanText } from '../../normalise/text.ts';
import { asObject } from '../as-object.ts';
import type { RecordNotes } from '../record-notes.ts';
import type { Column, ColumnRef, TableField, TableMapping } from './mapping.ts';

/** The value of a dotted path in a JSON row: `fields.Name`. A heading that has dots itself is found first. */
function reach(row: Record<string, unknown>, path: string): unknown {
  if (Object.hasOwn(row, path)) return row[path];
  let value: unknown = row;
  for (const part of path.split('.')) {
    const object = asObject(value);
    if (!object || !Object.hasOwn(object, part)) return undefined;
    value = object[part];
  }
  return value;
}

function asText(value: unknown, separator: string): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value
      .map((entry) => asText(entry, separator))
      .filter(Boolean)
      .join(`${separator} `);
  return '';
}

export class Cells {
  readonly notes: RecordNotes;
  private readonly row: Record<string, unknown> | unknown[];
  private readonly mapping: TableMapping;

  constructor(row: Record<string, unknown> | unknown[], mapping: TableMapping, notes: RecordNotes) {
    this.row = row;
    this.mapping = mapping;
    this.notes = notes;
  }

  /** One cell as text; empty when there is none. */
  cell(column: ColumnRef): string {
    const at = Number(column);
    const value = Array.isArray(this.row) ? (Number.isInteger(at) ? this.row[at] : undefined) : reach(this.row, String(column));
    return asText(value, this.mapping.separator ?? ';');
  }

  /** What a declared column gives: one cell, several joined without the empty ones, a fixed text, or a template `{A}, {B}`. */
  column(column: Column, spell = (cell: string): string => cell): string {
    if (typeof column === 'string' || typeof column === 'number') return spell(this.cell(column));
    if ('text' in column) return column.text;
    if ('join' in column) {
      const cells = column.join
        .map((ref) => this.cell(ref))
        .filter((text) => text !== '' && !isPlaceholder(text))
        .map(spell);
      return cells.filter((text, index) => cells.indexOf(text) === index).join(column.with);
    }
    let filled = 0;
    const text = column.template.replace(/\{([^{}]+)\}/g, (_, ref: string) => {
      const cell = spell(this.cell(ref));
      if (cell !== '') filled++;
      return cell;
    });
    return filled > 0 ? text.trim() : '';
  }

  /** The name of the field's column, for a problem. */
  heading(field: TableField | 'id' | 'name'): string {
    const column = field === 'id' ? this.mapping.id : field === 'name' ? this.mapping.name : this.mapping.columns[field];
    if (typeof column === 'string') return column;
    if (typeof column === 'number') return `column ${column + 1}`;
    return field;
  }

  /** A field's text as it stands; undefined when it is empty or not mapped. */
  raw(field: TableField): string | undefined {
    const column = this.mapping.columns[field];
    return (column === undefined ? '' : this.column(column)) || undefined;
  }

  read<Value>(field: TableField, parse: (text: string) => Parsed<Value>): Value | undefined {
    const found = this.raw(field);
    const column = this.mapping.columns[field];
    for (const ref of typeof column === 'object' && 'join' in column ? column.join : [])
      if (isPlaceholder(this.cell(ref))) this.notes.add('placeholder', 'field dropped', { field: String(ref), found: this.cell(ref) });
    if (found === undefined) return undefined;
    if (!isPlaceholder(found)) return this.notes.take(parse(found), this.heading(field), found);
    this.notes.add('placeholder', 'field dropped', { field: this.heading(field), found });
    return undefined;
  }

  text(field: TableField): string | undefined {
    return this.read(field, cleanText);
  }
  line(field: TableField): string | undefined {
    return this.read(field, cleanLine);
  }
  /** A name or an address: in small letters too, when the table is all in capitals. */
  named(field: TableField): string | undefined {
    const line = this.line(field);
    return line !== undefined && this.mapping.capitals ? fromCapitals(line) : line;
  }
  /** A cell that holds a list. */
  list(field: TableField): string[] {
    const parts = this.raw(field)?.split(this.mapping.separator ?? ';') ?? [];
    return [...new Set(parts.flatMap((part) => this.notes.take(cleanLine(part), this.heading(field), part.trim()) ?? []))];
  }

  /** True when any of the rules holds: the column has one of the values, or any value at all. */
  holds(rules: { column: ColumnRef; is: string[] | 'any' }[] | undefined): { column: ColumnRef; found: string } | undefined {
    for (const { column, is } of rules ?? []) {
      const found = this.cell(column);
      const holds = is === 'any' ? found !== '' : is.some((value) => value.toLowerCase() === found.toLowerCase());
      if (holds) return { column, found };
    }
    return undefined;
  }
}
