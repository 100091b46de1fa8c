import type { PublishedService } from '../../core/snapshot/published.ts';
import type { OpenedArea } from './directories.ts';

/** What became of an id. */
export type ServiceLookup =
  | { state: 'found'; record: PublishedService }
  /** It was joined with another, or written in another way: its lasting address is another one. */
  | { state: 'moved'; id: string }
  | { state: 'withdrawn' }
  | { state: 'unknown' };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SHORT_ID = /^[0-9A-HJKMNP-TV-Z]{8}$/;

/**
 * An id as it is written, from what was typed: UUIDs in small letters, short ids in capitals, with the letters that look
 * like numbers read as numbers (core/merge/lasting-id.ts writes neither I, L nor O). `undefined` when it can be neither.
 */
export function readServiceId(typed: string): string | undefined {
  const uuid = typed.toLowerCase();
  if (UUID.test(uuid)) return uuid;
  const short = typed.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  return SHORT_ID.test(short) ? short : undefined;
}

/** Finds a service by its UUID or short id, and tells a withdrawn one from one that never was. */
export async function findService(area: OpenedArea, typed: string): Promise<ServiceLookup> {
  const id = readServiceId(typed);
  if (!id) return { state: 'unknown' };
  if (area.manifest.withdrawn.includes(id)) return { state: 'withdrawn' };
  const record = await area.records.byId(id);
  if (!record) return { state: (await wasWithdrawn(area, id)) ? 'withdrawn' : 'unknown' };
  if (record.id !== typed && record.short_id !== typed) return { state: 'moved', id: id.length === 8 ? record.short_id : record.id };
  return { state: 'found', record };
}

/** By the short id, as long as a file still holds the record: the manifest names withdrawn services by UUID only. */
async function wasWithdrawn(area: OpenedArea, id: string): Promise<boolean> {
  const { withdrawn } = area.manifest;
  if (withdrawn.length === 0) return false;
  const record = await (await area.withWithdrawn()).byId(id);
  return record !== undefined && withdrawn.includes(record.id);
}
