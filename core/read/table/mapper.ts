/** One row of a table to the one shape, by a declared mapping. */

import type { Phone, Service } from '../../hsds.ts';
import { ageRange, parseAge } from '../../normalise/age.ts';
import { fromCapitals } from '../../normalise/capitals.ts';
import { parseDate, parseInstant } from '../../normalise/date.ts';
import { parseEmail } from '../../normalise/email.ts';
import { costFromFees } from '../../normalise/fees.ts';
import { parsePhones } from '../../normalise/phone.ts';
import { parseStatus } from '../../normalise/status.ts';
import { cleanLine, cleanText } from '../../normalise/text.ts';
import { parseUrl } from '../../normalise/url.ts';
import type { ProblemReason } from '../../problem.ts';
import { asObject } from '../as-object.ts';
import { isHidden } from '../hidden.ts';
import { filled } from '../raw-object.ts';
import type { Mapped } from '../record.ts';
import { RecordNotes } from '../record-notes.ts';
import { Cells } from './cells.ts';
import { joinDays, readAttending, readCategories, readHours, readLanguageCells, readOrganizationCells } from './details.ts';
import type { TableMapping } from './mapping.ts';
import { readPlace } from './place.ts';

/** `None` is a placeholder elsewhere; of fees it says something. */
function readFees(cells: Cells): string | undefined {
  const written = cells.raw('fees');
  return written !== undefined && /^(?:none|nil|0)$/i.test(written) ? 'Free' : cells.text('fees');
}

function readAges(cells: Cells): { minimum?: number; maximum?: number } {
  const minimum = cells.read('minimum_age', parseAge);
  const maximum = cells.read('maximum_age', parseAge);
  return cells.notes.take(ageRange(minimum, maximum), cells.heading('minimum_age'), `${minimum}–${maximum}`) ?? {};
}

function readService(cells: Cells, mapping: TableMapping, record_id: string, name: string, status: Service['status']): Service {
  const fees = readFees(cells);
  const cost = fees === undefined ? undefined : costFromFees(fees);
  const { minimum, maximum } = readAges(cells);
  const { languages, interpretation } = readLanguageCells(cells);
  const place = readPlace(cells);
  const phones: Phone[] = cells.read('phone', parsePhones) ?? [];
  return filled<Service>({
    id: record_id,
    name,
    alternate_name: cells.named('alternate_name'),
    description: cells.text('description') ?? (mapping.description && cleanText(mapping.description).value),
    url: cells.read('url', parseUrl),
    email: cells.read('email', parseEmail),
    status,
    interpretation_services: interpretation,
    application_process: cells.text('application_process'),
    fees,
    accreditations: undefined,
    eligibility_description: cells.text('eligibility_description'),
    minimum_age: minimum,
    maximum_age: maximum,
    assured_date: cells.read('assured_date', parseDate),
    alert: cells.text('alert'),
    last_modified: cells.read('last_modified', parseInstant),
    organization: readOrganizationCells(cells),
    phones,
    contacts: undefined,
    schedules: joinDays(readHours(cells, mapping)),
    service_areas: cells.list('service_area').map((area) => ({ name: area })),
    service_at_locations: place && [place],
    languages,
    cost_options: cost && [cost],
    funding: undefined,
    attributes: readCategories(cells, mapping),
    attending: readAttending(cells, place !== undefined),
    beyond: undefined,
  }) as Service;
}

/** `Idle` of a list of libraries is `Idle Library`; `Southwark foodbank` says already what it is. */
function withKind(name: string, kind: string | undefined): string {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return kind === undefined || letters(name).includes(letters(kind)) ? name : `${name} ${kind}`;
}

/**
 * Maps one row: an object by headings, or a list by numbers. A row that `only` leaves out gives neither a record nor a problem.
 * Refused: what is no row, lacks an id or a name, is marked as hidden or closed. Never throws.
 */
export function mapRow(value: unknown, mapping: TableMapping): Mapped {
  const row = Array.isArray(value) ? value : asObject(value);
  const refuse = (reason: ProblemReason, record_id: string | undefined, about: { field?: string; found?: unknown }): Mapped => {
    const notes = new RecordNotes(record_id);
    notes.add(reason, 'record refused', about);
    return {
      ...(record_id !== undefined && { record_id }),
      problems: notes.problems,
      ...((reason === 'closed' || reason === 'not_published') && { withdrawn: true }),
    };
  };
  if (!row) return refuse('not_an_object', undefined, { found: value });
  const look = new Cells(row, mapping, new RecordNotes());
  if ((mapping.only ?? []).some((rule) => look.holds([rule]) === undefined)) return { problems: [] };
  const record_id = cleanLine(look.column(mapping.id)).value?.slice(0, 200);
  const hidden = look.holds(mapping.hidden);
  if (hidden) return refuse('not_published', record_id, { field: String(hidden.column), found: hidden.found });
  const closed = look.holds(mapping.closed);
  if (closed) return refuse('closed', record_id, { field: String(closed.column), found: closed.found });
  const written = look.column(mapping.name, mapping.capitals ? fromCapitals : undefined);
  if (record_id === undefined) return refuse('missing_id', undefined, { field: look.heading('id'), found: written });
  const cells = new Cells(row, mapping, new RecordNotes(record_id));
  const line = cells.notes.take(cleanLine(written), cells.heading('name'), written);
  if (line === undefined) return refuse('missing_name', record_id, { field: cells.heading('name'), found: written });
  const status = cells.read('status', parseStatus) ?? 'active';
  if (status === 'inactive' || status === 'defunct') return refuse('closed', record_id, { field: cells.heading('status'), found: status });
  const name = withKind(line, mapping.kind);
  const service = readService(cells, mapping, record_id, name, status);
  if (isHidden(service)) return refuse('not_published', record_id, { field: cells.heading('name') });
  return {
    record_id,
    record: { record_id, service },
    problems: cells.notes.problems,
  };
}
