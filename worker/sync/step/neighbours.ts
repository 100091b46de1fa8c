/** What an area shows of its neighbours: the services near its border that are not its own. */
import type { AreaConfig } from '../../../core/area.ts';
import { BORDER_MILES, isBeside, widened } from '../../../core/place/border.ts';
import type { ManifestSource, Neighbour } from '../../../core/snapshot/manifest.ts';
import { otherAreas } from '../../store/area-store.ts';
import { servicesNear } from '../../store/neighbour-store.ts';
import type { View } from '../../store/service-store.ts';
import type { RunContext } from '../run-context.ts';
import { sha256 } from '../sha256.ts';
import { sourcesOf } from '../sources-of.ts';
import type { BuildOrder } from './plan-version.ts';

/** One neighbouring area, and the segment to be made of what is near the border. */
export interface NeighbourPlan {
  area: { id: string; name: string };
  sources: ManifestSource[];
  order: BuildOrder;
  /** As published before, when nothing of it changed. */
  standing: Neighbour | undefined;
}

export const viewOf = ({ sources, bounds }: AreaConfig): View => ({ source_ids: sources.map(({ id }) => id), ...(bounds && { bounds }) });

/** The areas beside this one, as far as it shows any. */
export async function areasBesideThis({ db, area }: RunContext): Promise<AreaConfig[]> {
  const { bounds, border_miles: miles = BORDER_MILES } = area;
  if (!bounds || miles <= 0) return [];
  return (await otherAreas(db, area.id)).filter((other) => other.bounds && isBeside(bounds, other.bounds, miles));
}

/** Plans what is shown of each; a service that several have is shown as the first one's. */
export async function planNeighbours(it: RunContext, written: string, before: readonly Neighbour[] = []): Promise<NeighbourPlan[]> {
  const { db, area } = it;
  const plans: NeighbourPlan[] = [];
  const taken = new Set<string>();
  for (const other of await areasBesideThis(it)) {
    const around = widened(area.bounds!, area.border_miles ?? BORDER_MILES);
    const found = await servicesNear(db, viewOf(other), { name: area.name, view: viewOf(area), around });
    const services = found.filter(({ id }) => !taken.has(id));
    if (services.length === 0) continue;
    for (const { id } of services) taken.add(id);
    const segment_id = sha256(`${written} beside ${other.id} ${services.map(({ id, hash }) => `${id} ${hash}`)}`, 16);
    plans.push({
      area: { id: other.id, name: other.name },
      sources: await sourcesOf({ ...it, area: other }, viewOf(other)),
      order: { segment_id, services },
      standing: before.find(({ segment }) => segment.id === segment_id),
    });
  }
  return plans;
}
