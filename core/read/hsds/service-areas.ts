import type { Funding, ServiceArea } from '../../hsds.ts';
import { filled, type RawObject } from '../raw-object.ts';

/** The areas below `service_areas`. An outline of more than 5,000 letters is left out. */
export function readServiceAreas(owner: RawObject): ServiceArea[] {
  return owner.objects(['service_areas', 'service_area'], 'name').flatMap((raw) => {
    const outline = raw.raw('extent');
    const extent = typeof outline === 'string' ? outline : outline === undefined ? undefined : JSON.stringify(outline);
    if (extent !== undefined && extent.length > 5000) raw.notes.add('too_long', 'field dropped', { field: raw.at('extent') });
    const read = {
      id: raw.id('id'),
      name: raw.line('name', 'service_area'),
      description: raw.text('description'),
      extent: extent !== undefined && extent.length <= 5000 ? extent : undefined,
      extent_type: raw.line('extent_type'),
      uri: raw.url('uri'),
    };
    raw.keepRest();
    return filled<ServiceArea>(read, 'id', 'extent_type') ?? [];
  });
}

/** The funders below `funding`. */
export function readFunding(owner: RawObject): Funding[] {
  return owner.objects(['funding', 'fundings'], 'source').flatMap((raw) => {
    const read = { id: raw.id('id'), source: raw.line('source') };
    raw.keepRest();
    return filled<Funding>(read, 'id') ?? [];
  });
}
