import type { Json } from '../core/hsds.ts';
import { assertedList } from '../core/snapshot/asserted-list.ts';
import type { ManifestSource } from '../core/snapshot/manifest.ts';
import type { PublishedService } from '../core/snapshot/published.ts';
import { costOptionWords } from './cost-words.ts';
import { monthWords } from './freshness.ts';
import { openingOf } from './opening.ts';
import { openingLine, openingsWords, otherWords } from './opening-words.ts';
import { phoneWords } from './phone-words.ts';
import { words } from './words.ts';

const SHORT = 160;
/** Texts that every source words its own way: that they differ tells a reader nothing. */
const PROSE = ['description'];

const listOf = (value: Json): Json[] => (Array.isArray(value) ? value : [value]);

const isObject = (value: Json): value is { [name: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of a value as people would say them; nothing when it is of a kind that one line cannot hold. */
function partsOf(field: string, value: Json, today: string): string[] | undefined {
  const list = listOf(value);
  const name = field.split('.').at(-1);
  if (name === 'phones' || name === 'number')
    return list.flatMap((one) => (isObject(one) ? one.number : one) ?? []).map((number) => phoneWords(String(number)));
  if (name === 'schedules') {
    const { week, others, notes } = openingOf(assertedList(name, value), today);
    const days = week.map(({ day, openings }) => `${words.days[day]}, ${openingsWords(openings)}`);
    return days.length > 0 ? [days.join('; ')] : [...others.map(otherWords), ...notes];
  }
  if (name === 'cost_options') return assertedList(name, value).map(costOptionWords);
  if (name === 'languages') return list.flatMap((one) => (isObject(one) ? one.name : one) ?? []).map(String);
  return list.some((one) => typeof one === 'object') ? undefined : list.map(String);
}

/** A value on one line; nothing when that would not tell it from another. */
function lineOf(field: string, value: Json, parts: string[] | undefined, today: string): string | undefined {
  const line = field.endsWith('schedules') ? openingLine(assertedList('schedules', value), today) : parts?.join(', ');
  return line && line.length <= SHORT && !line.endsWith(words.timesVary) ? line : undefined;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const labelOf = (field: string): string => words.fields[field] ?? words.fields[field.split('.')[0]!] ?? field.replaceAll(/[._]/g, ' ');

/**
 * One line for each source that says otherwise: `NHS gives the phone number as 01632 960402, checked in May 2026.` What reads the
 * same is no disagreement, however it is written down, and nothing is said twice.
 */
export function rivalLines({ rivals = {}, service }: PublishedService, sources: ManifestSource[], today: string): string[] {
  const fields = Object.entries(rivals).filter(([field]) => !PROSE.includes(field));
  const shown = new Map<string, Set<string>>();
  const show = (field: string, value: Json): void => {
    const label = labelOf(field);
    shown.set(label, new Set([...(shown.get(label) ?? []), ...(partsOf(field, value, today) ?? []).map(bare)]));
  };
  for (const [field, [first]] of fields) if (first) show(field, first.value);
  if (service.fees) show('fees', service.fees);
  for (const { amount } of service.cost_options ?? []) if (amount === 0) show('fees', words.free);
  const lines = new Map<string, string>();
  for (const [field, said] of fields)
    for (const { source_id, value, assured_date } of said.slice(1)) {
      const parts = partsOf(field, value, today);
      const label = labelOf(field);
      if (parts?.every((part) => shown.get(label)?.has(bare(part)))) continue;
      const source = sources.find(({ id }) => id === source_id)?.owner ?? source_id;
      const text = lineOf(field, value, parts, today);
      const line = text ? words.rival(source, label, text) : words.rivalPlain(source, label);
      if (!lines.has(bare(line))) lines.set(bare(line), `${line}${assured_date ? words.rivalChecked(monthWords(assured_date)) : ''}.`);
    }
  return [...lines.values()];
}
