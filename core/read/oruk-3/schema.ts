/**
 * What must hold of a service of Open Referral UK 3.0 or HSDS 3.x before anything else is looked at, and what tells that a list
 * shows less of it than its own page does. Source: https://openreferraluk.org/specifications/3.0/
 */
import { asObject } from '../as-object.ts';

/** What a whole service has, and a row of a shallow list lacks. */
const DEPTH = ['service_at_locations', 'schedules', 'contacts', 'attributes', 'service_areas', 'cost_options', 'languages', 'phones'];

/** True when none of the rows has any of the lists that a whole service has: each must be asked for by its id. */
export function isShallow(rows: unknown[]): boolean {
  return rows.length > 0 && rows.every((row) => !DEPTH.some((name) => Object.hasOwn(asObject(row) ?? {}, name)));
}

/** The id of a row as text, when it has one that can stand in an address. */
export function rowId(row: unknown): string | undefined {
  const id = asObject(row)?.id;
  if (typeof id === 'number' && Number.isFinite(id)) return String(id);
  return typeof id === 'string' && id.trim() !== '' && id.length <= 200 ? id.trim() : undefined;
}
