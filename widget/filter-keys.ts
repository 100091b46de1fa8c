import type { Filters } from '../core/search/query.ts';

/** How many choices are set. */
export function countFilters(filters: Filters): number {
  return Object.values(filters).reduce((sum, value) => sum + (Array.isArray(value) ? value.length : value ? 1 : 0), 0);
}

const LISTS = {
  day: 'days',
  time: 'times',
  attending: 'attending',
  access: 'access',
  language: 'languages',
} as const;

/** Whether two sets of filters say the same in what a chip of this key is about. */
export function sameFilter(a: Filters, b: Filters, key: string): boolean {
  const name = fieldOf(key);
  return name === undefined || JSON.stringify(a[name]) === JSON.stringify(b[name]);
}

/** What of the filters a chip of this key is about. */
function fieldOf(key: string): keyof Filters | undefined {
  const kind = key.split(':')[0]!;
  if (kind === 'free' || kind === 'age') return kind;
  if (kind === 'within') return 'within_miles';
  return kind in LISTS ? LISTS[kind as keyof typeof LISTS] : undefined;
}

/** The filters with what a chip of this key stands for. One that is set already stays, but lists are joined. */
export function withFilter(filters: Filters, key: string): Filters {
  const name = fieldOf(key);
  if (!name) return filters;
  const text = key.slice(key.indexOf(':') + 1);
  if (name === 'free') return { ...filters, free: true };
  if (name === 'age' || name === 'within_miles') return { [name]: Number(text), ...filters };
  const held: string[] = filters[name] ?? [];
  return { ...filters, [name]: [...new Set([...held, ...text.split(',')])] };
}

/** The filters less what a chip of this key stands for: `day:SA,SU`, `free`, `age:16`, `within:3`. */
export function withoutFilter(filters: Filters, key: string): Filters {
  const name = fieldOf(key);
  const less = { ...filters };
  if (!name) return less;
  const values = key.slice(key.indexOf(':') + 1).split(',');
  const held = filters[name];
  const left = Array.isArray(held) ? held.filter((one: string) => !values.includes(one)) : [];
  if (left.length > 0) Object.assign(less, { [name]: left });
  else delete less[name];
  return less;
}

/** A list with the value put in, or taken out when it was in. Nothing when the list is empty then. */
export function toggled<Value>(list: Value[] | undefined, value: Value): Value[] | undefined {
  const next = list?.includes(value) ? list.filter((one) => one !== value) : [...(list ?? []), value];
  return next.length > 0 ? next : undefined;
}
