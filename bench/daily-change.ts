/** What a returning reader fetches after a day in which one service in a hundred changed. */

import type { PublishedService } from '../core/snapshot/published.ts';
import { planSegments } from '../core/snapshot/segment-plan.ts';
import { snapshotFiles } from './memory-directory.ts';

/** One in so many services is changed. */
const ONE_IN = 100;

export interface DailyChange {
  services: number;
  changed: number;
  /** Index bytes as sent: of the whole, and what a returning reader fetches (the new segment and the manifest). */
  whole_brotli: number;
  fetched_brotli: number;
}

/** Plans the next version as the pipeline does, and builds what it says must be built. `sent`: how many bytes go over the wire. */
export function dailyChange(services: PublishedService[], sent: (bytes: Uint8Array) => number): DailyChange {
  const changed = services.flatMap((published, i) =>
    i % ONE_IN
      ? []
      : [{ ...published, service: { ...published.service, description: `Now open on Sundays. ${published.service.description}` } }],
  );
  const isChanged = new Set(changed.map(({ id }) => id));
  const plan = planSegments(
    services.map(({ id }, document) => ({ segment_id: '0', document, id, hash: 'before' })),
    [{ id: '0' }],
    services.map(({ id }) => ({ id, hash: isChanged.has(id) ? 'after' : 'before' })),
  );
  const index = (files: Map<string, Uint8Array>): number =>
    [...files].filter(([path]) => /\/(?:first|rest)$/.test(path)).reduce((sum, [, bytes]) => sum + sent(bytes), 0);
  const rebuilt = plan.keep.length === 0;
  const anew = snapshotFiles(rebuilt ? services : changed);
  // The manifest names the documents that may no longer be shown.
  const manifest = JSON.parse(new TextDecoder().decode(anew.get('manifest.json'))) as object;
  const told = new TextEncoder().encode(JSON.stringify({ ...manifest, dropped: plan.keep.flatMap(({ dropped }) => dropped) }));
  return {
    services: services.length,
    changed: changed.length,
    whole_brotli: index(snapshotFiles(services)),
    fetched_brotli: index(anew) + sent(told),
  };
}
