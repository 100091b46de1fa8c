import {
  ATTENDING,
  type Attending,
  type Attribute,
  type Language,
  type Organization,
  type OrganizationIdentifier,
  type Schedule,
  WEEKDAYS,
} from '../../hsds.ts';
import { parseAttending } from '../../normalise/attending.ts';
import { parseHoursCell } from '../../normalise/hours-cell.ts';
import { parseLanguage } from '../../normalise/language.ts';
import { parseOpening } from '../../normalise/opening.ts';
import { parseUrl } from '../../normalise/url.ts';
import { curieOf } from '../hsds/attributes.ts';
import { filled } from '../raw-object.ts';
import type { Cells } from './cells.ts';
import type { TableMapping } from './mapping.ts';

/** Languages and, apart from them, what the list says of interpreters. */
export function readLanguageCells(cells: Cells): { languages: Language[]; interpretation: string | undefined } {
  const languages: Language[] = [];
  const others: string[] = [];
  for (const entry of cells.list('languages')) {
    const language = parseLanguage(entry);
    if (language) languages.push(language);
    else others.push(entry);
  }
  return { languages, interpretation: others.join('; ') || undefined };
}

/** Hours from seven columns, and from prose. */
export function readHours(cells: Cells, mapping: TableMapping): Schedule[] {
  const days = (mapping.hours ?? []).slice(0, 7).flatMap((column, index) => {
    const cell = cells.cell(column);
    const day = WEEKDAYS[index];
    return day ? (cells.notes.take(parseHoursCell(cell, day), String(column), cell) ?? []) : [];
  });
  return [...days, ...(cells.read('opening', parseOpening) ?? [])];
}

/** The same hours on several days in one schedule. */
export function joinDays(schedules: Schedule[]): Schedule[] {
  const byHours = new Map<string, Schedule>();
  for (const schedule of schedules) {
    const key = JSON.stringify([schedule.freq, schedule.interval, schedule.opens_at, schedule.closes_at, schedule.description]);
    const same = schedule.freq === 'WEEKLY' ? byHours.get(key) : undefined;
    if (same) same.byday = [same.byday, schedule.byday].join(',');
    else byHours.set(schedule.freq === 'WEEKLY' ? key : `${key}${byHours.size}`, { ...schedule });
  }
  return [...byHours.values()];
}

/** Categories of the row and of the whole list, and terms by their codes: `esdServiceType:242` or `esdServiceType:242 Libraries`. */
export function readCategories(cells: Cells, mapping: TableMapping): Attribute[] {
  const names = [...new Set([...cells.list('categories'), ...(mapping.categories ?? [])])];
  const terms = cells.list('taxonomy_terms').map((written): Attribute => {
    const [, first = written, rest] = /^(\S+)\s+(.*)$/.exec(written) ?? [];
    const code = curieOf({ code: first, term_uri: first });
    return { taxonomy_term: { ...(code && { code }), name: rest ?? first } };
  });
  return [...names.map((name): Attribute => ({ taxonomy_term: { name } })), ...terms];
}

export function readOrganizationCells(cells: Cells): Organization | undefined {
  const name = cells.named('organization');
  if (name === undefined) return undefined;
  const identifiers: [string, string, string | undefined][] = [
    ['GB-CHC', 'Charity number', cells.line('charity_number')],
    ['GB-COH', 'Company number', cells.line('company_number')],
    ['GB-NHS', 'ODS code', cells.line('ods_code')],
  ];
  return filled<Organization>({
    name,
    description: cells.text('organization_description'),
    website: cells.read('organization_website', parseUrl),
    organization_identifiers: identifiers.flatMap(([identifier_scheme, identifier_type, identifier]): OrganizationIdentifier[] =>
      identifier ? [{ identifier_scheme, identifier_type, identifier }] : [],
    ),
  });
}

/** The ways that the column says; without such a column a row with a place is attended in person. */
export function readAttending(cells: Cells, hasPlace: boolean): Attending[] {
  const said = cells.line('attending');
  const ways = said === undefined ? [] : parseAttending(said);
  if (said !== undefined && ways.length === 0)
    cells.notes.add('wrong_type', 'field dropped', { field: cells.heading('attending'), found: said });
  if (ways.length === 0 && hasPlace) return ['in person'];
  return ATTENDING.filter((way) => ways.includes(way));
}
