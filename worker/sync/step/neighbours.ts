/** What an area shows of its neighbours: the services near its border that are not its own. */
import type { AreaConfig } from '../../../core/area.ts';
import { BORDER_MILES, isBeside, isSamePlace, widened } from '../../../core/place/border.ts';
import type { AreaNames } from '../../../core/place/for-others-only.ts';
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

/** What lies round an area. */
export interface Neighbourhood {
  /** The areas beside it, as far as it shows any. */
  beside: AreaConfig[];
  /** By which services say whom they are for. An area round this one or within it (the county, a quarter) is no other place. */
  names: AreaNames;
}

/** What lies round this area in this deployment. */
export async function neighbourhoodOf({ db, area }: RunContext): Promise<Neighbourhood> {
  const { bounds, name, border_miles: miles = BORDER_MILES } = area;
  if (!bounds || miles <= 0) return { beside: [], names: { own: name, others: [] } };
  const others = (await otherAreas(db, area.id)).filter((other) => other.bounds && !isSamePlace(bounds, other.bounds));
  return {
    beside: others.filter((other) => other.bounds && isBeside(bounds, other.bounds, miles)),
    names: { own: name, others: others.map((other) => other.name) },
  };
}

/** Plans what is shown of each; a service that several have is shown as the first one's. */
export async function planNeighbours(it: RunContext, written: string, before: readonly Neighbour[] = []): Promise<NeighbourPlan[]> {
  const { db, area } = it;
  const { beside, names } = await neighbourhoodOf(it);
  const plans: NeighbourPlan[] = [];
  const taken = new Set<string>();
  for (const other of beside) {
    const around = widened(area.bounds!, area.border_miles ?? BORDER_MILES);
    const found = await servicesNear(db, viewOf(other), { names, view: viewOf(area), around });
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
