/** One service, by its lasting id or its short one; and the short addresses that stand in print. */
import { type Context, Hono } from 'hono';
import { shownSources } from '../../../core/snapshot/neighbour.ts';
import { prefersHtml } from '../conditional.ts';
import { dayOf, directories } from '../directories.ts';
import type { App } from '../env.ts';
import { findService, readServiceId } from '../find-service.ts';
import { servicePage } from '../pages/service.ts';
import { refuse } from '../refusal.ts';
import { relatedServices } from '../related.ts';
import { listAreaIds } from '../stored.ts';

const A_MINUTE = 'public, max-age=60';

export const services = new Hono<App>();

services.get('/:area/services/:id', async (c) => {
  c.header('Vary', 'Accept');
  const today = dayOf(new Date());
  const area = await directories.open(c.env.SNAPSHOTS, c.req.param('area'), today);
  if (!area) return refuse(c, 'no_area');
  const { manifest } = area;
  const found = await findService(area, c.req.param('id'));
  switch (found.state) {
    case 'unknown':
      return refuse(c, 'no_service', manifest.area);
    case 'withdrawn':
      return refuse(c, 'withdrawn', manifest.area);
    case 'moved':
      return c.redirect(`/${manifest.area.id}/services/${found.id}`, 301);
    default:
      c.header('Cache-Control', A_MINUTE);
      if (prefersHtml(c.req.header('Accept')))
        return c.html(
          servicePage(found.record, manifest, {
            today,
            origin: new URL(c.req.url).origin,
            related: await relatedServices(area, found.record),
          }),
        );
      return c.json({ ...found.record, area: manifest.area, attribution: shownSources(manifest) });
  }
});

services.get('/s/:id', async (c: Context<App, '/s/:id'>) => {
  const id = c.req.param('id');
  if (!readServiceId(id)) return refuse(c, 'no_service');
  let withdrawn = false;
  let beside: string | undefined;
  for (const areaId of await listAreaIds(c.env.SNAPSHOTS)) {
    const area = await directories.open(c.env.SNAPSHOTS, areaId, dayOf(new Date()));
    const found = area && (await findService(area, id));
    const address = found?.state === 'found' ? `/${areaId}/services/${found.record.short_id}` : undefined;
    // Its own area's page, rather than that of an area which shows it as a neighbour's.
    if (address && found?.state === 'found' && found.record.neighbour === undefined) return c.redirect(address, 302);
    beside ??= address;
    if (found?.state === 'moved') return c.redirect(`/${areaId}/services/${found.id}`, 302);
    withdrawn ||= found?.state === 'withdrawn';
  }
  return beside ? c.redirect(beside, 302) : refuse(c, withdrawn ? 'withdrawn' : 'no_service');
});
