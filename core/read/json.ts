/** What a feed says beyond the standard, made safe to keep. */
import type { Json } from '../hsds.ts';

/** Names under which feeds keep who wrote or checked a record. Not for publication, at any depth. */
const PRIVATE =
  /^(?:assurer_?email|assurer(?:_name)?|(?:updated|modified|created|reviewed|approved|edited|last_modified|last_updated)_?by|metadata|reviewers?|reviewer_.*|.*_reviewer|internal_.*|admin_.*|private_.*|author|editor|approver|notes_internal)$/i;

/** Names under which feeds keep people and places: where the standard has no field for them, nobody has vetted them. */
const UNVETTED =
  /staff|contact|person|manager|case_?worker|key_?worker|address|post_?code|postal|latitude|longitude|geo|location|phone|mobile|\be?_?mail/i;

/** True for fields that name the people behind a record, and for those kept inside an organisation. */
export function isPrivate(name: string): boolean {
  return PRIVATE.test(name);
}

/** True for fields beyond the standard that may name a person or a place, and so are not kept. */
export const mayNameSomebody = (name: string): boolean => UNVETTED.test(name);

/** The standard's names for which record a part belongs to. Where the part stands says it already. */
const REFERENCE = /^(?:service|organization|location|service_at_location|contact|phone|address)_id$/;

/** True for a part's reference to the record that it stands in: it tells nothing that is not told by the place of the part. */
export const isReference = (name: string, value: unknown): boolean => REFERENCE.test(name) && typeof value !== 'object';

const LONGEST_TEXT = 2000;
const MOST_ENTRIES = 100;

/** True for a text or a list of which `toJson` keeps the beginning only. */
export const isCut = (value: unknown): boolean =>
  (typeof value === 'string' && value.length > LONGEST_TEXT) || (Array.isArray(value) && value.length > MOST_ENTRIES);

/** A value as JSON without private fields: at most six levels deep, 100 entries a list, 2,000 letters a text. Undefined when nothing is left. */
export function toJson(value: unknown, depth = 6): Json | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value.slice(0, LONGEST_TEXT);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  if (Array.isArray(value)) {
    const list = value.slice(0, MOST_ENTRIES).flatMap((entry) => toJson(entry, depth - 1) ?? []);
    return list.length > 0 ? list : undefined;
  }
  const entries = Object.entries(value)
    .slice(0, MOST_ENTRIES)
    .filter(([name]) => !isPrivate(name) && !mayNameSomebody(name))
    .flatMap(([name, entry]): [string, Json][] => {
      const json = toJson(entry, depth - 1);
      return json === undefined ? [] : [[name.slice(0, 100), json]];
    });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
