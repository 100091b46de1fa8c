/**
 * `GET /{area}/search` for other software: what a reader's device would compute. Nothing of it is kept or logged.
 * The elements do not use it: they search on the device.
 */
import { Hono } from 'hono';
import { shownSources } from '../../../core/snapshot/neighbour.ts';
import { dayOf, directories } from '../directories.ts';
import type { App } from '../env.ts';
import { refuse } from '../refusal.ts';
import { runSearch } from '../run-search.ts';
import type { BadParameter } from '../search-parameters.ts';

export const search = new Hono<App>();

search.get('/:area/search', async (c) => {
  c.header('Cache-Control', 'no-store');
  const area = await directories.open(c.env.SNAPSHOTS, c.req.param('area'), dayOf(new Date()));
  if (!area) return refuse(c, 'no_area');
  const searched = await runSearch(area, new URL(c.req.url).searchParams);
  if (!searched.ok) return c.json(badRequest(searched.error), 400);
  const { response, found, limit, offset } = searched.value;
  return c.json({
    area: area.manifest.area,
    version: area.manifest.version,
    total: response.total,
    limit,
    offset,
    understood: response.understood,
    services: found.map(({ record, hit: { miles, location, because, breaks } }) => ({ ...record, miles, location, because, breaks })),
    sources: shownSources(area.manifest),
  });
});

const badRequest = (parameters: BadParameter[]) => ({
  error: 'bad_parameter',
  message: parameters.map(({ parameter, wrong, right }) => `${parameter}: ${wrong} ${right}`).join(' '),
  parameters,
});
