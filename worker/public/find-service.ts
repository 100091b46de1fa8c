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
const SHORT_ID = /^[0-9a-z]{8}$/;

/** Whether a text may be a service's UUID or short id, in any case of letters. */
export const isServiceId = (text: string): boolean => UUID.test(text.toLowerCase()) || SHORT_ID.test(text.toLowerCase());

/** Finds a service by its UUID or short id, and tells a withdrawn one from one that never was. */
export async function findService(area: OpenedArea, id: string): Promise<ServiceLookup> {
  if (!isServiceId(id)) return { state: 'unknown' };
  if (area.manifest.withdrawn.includes(id.toLowerCase())) return { state: 'withdrawn' };
  const record = await area.records.byId(id);
  if (!record) return { state: (await wasWithdrawn(area, id)) ? 'withdrawn' : 'unknown' };
  if (record.id !== id && record.short_id !== id) return { state: 'moved', id: id.length === 8 ? record.short_id : record.id };
  return { state: 'found', record };
}

const wasWithdrawn = async (area: OpenedArea, id: string): Promise<boolean> =>
  area.manifest.withdrawn.length > 0 && (await (await area.withWithdrawn()).byId(id)) !== undefined;
