/** What must hold of a table before its rows are looked at: that it has the columns its mapping names. */
import type { Column, ColumnRef, TableMapping } from './mapping.ts';

function refsOf(column: Column | undefined): ColumnRef[] {
  if (column === undefined) return [];
  if (typeof column === 'string' || typeof column === 'number') return [column];
  if ('join' in column) return column.join;
  if ('template' in column) return [...column.template.matchAll(/\{([^{}]+)\}/g)].map((found) => found[1] as string);
  return [];
}

/** Every column that the mapping reads. */
export function columnsRead(mapping: TableMapping): ColumnRef[] {
  const rules = [...(mapping.only ?? []), ...(mapping.closed ?? []), ...(mapping.hidden ?? [])].map(({ column }) => column);
  const fields = Object.values(mapping.columns).flatMap(refsOf);
  return [...new Set([...refsOf(mapping.id), ...refsOf(mapping.name), ...fields, ...rules, ...(mapping.hours ?? [])])];
}

/** The columns without which no row can be read: those of the id, the name, and of the rules which rows are meant. */
export function columnsNeeded(mapping: TableMapping): ColumnRef[] {
  const rules = [...(mapping.only ?? []), ...(mapping.closed ?? []), ...(mapping.hidden ?? [])].map(({ column }) => column);
  return [...new Set([...refsOf(mapping.id), ...refsOf(mapping.name), ...rules])];
}

/** Of the columns asked for, those that a table with such headings, or so many columns, has not. */
export function columnsMissing(asked: ColumnRef[], headings: string[] | number): ColumnRef[] {
  const width = typeof headings === 'number' ? headings : headings.length;
  return asked.filter((column) => {
    if (typeof column === 'number') return column >= width;
    return typeof headings === 'number' ? !(/^\d+$/.test(column) && Number(column) < headings) : !headings.includes(column);
  });
}
