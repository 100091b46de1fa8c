/** A record that another HIVE gives (core/exchange): it is checked and cleaned like any feed's, whoever gives it. */
import type { Origin } from '../../exchange/exchange.ts';
import { ATTENDING, type Attending, type Json } from '../../hsds.ts';
import { asObject } from '../as-object.ts';
import { toJson } from '../json.ts';
import { mapOruk3 } from '../oruk-3/mapper.ts';
import type { Mapped } from '../record.ts';

const FEED = /^[0-9a-f]{16}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const DEPLOYMENT = /^[0-9a-f]{32}$/;
/** No record comes round by more HIVEs than this. */
export const LONGEST_PATH = 16;

const text = (value: unknown, shape: RegExp): string | undefined => (typeof value === 'string' && shape.test(value) ? value : undefined);

/** Where the record is from; undefined when that is not said as it should be. */
function readOrigin(raw: Record<string, unknown>): Origin | undefined {
  const feed = text(raw.feed, FEED);
  const service_id = text(raw.service_id, UUID);
  const record_id = text(raw.record_id, /^[^\n]{1,200}$/)?.trim();
  const path = Array.isArray(raw.path) ? raw.path : [];
  const last_seen = text(raw.last_seen, DAY);
  if (!feed || !service_id || !record_id || path.length > LONGEST_PATH || path.some((one) => text(one, DEPLOYMENT) === undefined))
    return undefined;
  return { feed, record_id, service_id, ...(last_seen && { last_seen }), path: path as string[] };
}

/** The ways to attend and what the first feed said beyond the standard have no place in it: they are read by themselves. */
function readOwn({ attending, beyond }: Record<string, unknown>): { attending?: Attending[]; beyond?: { [name: string]: Json } } {
  const ways = Array.isArray(attending) ? ATTENDING.filter((way) => attending.includes(way)) : [];
  const kept = asObject(toJson(asObject(beyond))) as { [name: string]: Json } | undefined;
  return { ...(ways.length > 0 && { attending: ways }), ...(kept && { beyond: kept }) };
}

/** Maps one record. Its id here is that of the feed and the record: the same through whichever HIVE it comes. Never throws. */
export function mapExchange(value: unknown): Mapped {
  const raw = asObject(value);
  const given = raw && asObject(raw.service);
  const origin = raw && readOrigin(raw);
  if (!given || !origin) return { problems: [{ reason: raw ? 'missing_id' : 'not_an_object', action: 'record refused' }] };
  const record_id = `${origin.feed} ${origin.record_id}`;
  const { attending: _attending, beyond: _beyond, ...standard } = given;
  const { record, problems, withdrawn } = mapOruk3({ ...standard, id: origin.record_id });
  const mapped = { record_id, problems: problems.map((problem) => ({ ...problem, record_id })), ...(withdrawn && { withdrawn }) };
  if (!record) return mapped;
  const { id: _id, attending: _derived, beyond: _rest, ...service } = record.service;
  return { ...mapped, record: { record_id, service: { ...service, ...readOwn(given) }, origin } };
}
