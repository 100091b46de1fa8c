/**
 * What tells a whole service of Open Referral UK 1.0 from a row of a shallow list. The plurals are odd by the published schema:
 * `service_taxonomys`, `eligibilitys`. Source: https://developers.openreferraluk.org/ (version 1)
 */
import { asObject } from '../as-object.ts';

const DEPTH = [
  'service_at_locations',
  'locations',
  'service_taxonomys',
  'service_taxonomies',
  'taxonomies',
  'regular_schedules',
  'eligibilitys',
  'eligibilities',
  'cost_options',
  'contacts',
  'service_areas',
  'languages',
];

/** True when none of the rows has any of the lists that a whole service has: each must be asked for by its id. */
export function isShallow(rows: unknown[]): boolean {
  return rows.length > 0 && rows.every((row) => !DEPTH.some((name) => Object.hasOwn(asObject(row) ?? {}, name)));
}
