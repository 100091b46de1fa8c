/** An area's pages that work without JavaScript: the portal and the results of its form. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { helpNow } from '../../../core/need/urgent/help-now.ts';
import { OTHER_LANGUAGES } from '../../../core/need/urgent/rules-other.ts';
import { isAreaId } from '../../area-id.ts';
import { adviceFor } from '../advice-for.ts';
import { dayOf, directories } from '../directories.ts';
import type { App } from '../env.ts';
import { areaPage } from '../pages/area.ts';
import { resultsPage } from '../pages/results.ts';
import { refuse } from '../refusal.ts';
import { runSearch } from '../run-search.ts';
import { readManifest } from '../stored.ts';
import { quality } from './quality.ts';

const MOST_FORM_BYTES = 16 * 1024;

export const areaPages = new Hono<App>();

areaPages.route('/', quality);

areaPages.get('/:area', (c) => (isAreaId(c.req.param('area')) ? c.redirect(`/${c.req.param('area')}/`, 301) : c.notFound()));

areaPages.get('/:area/', async (c) => {
  const stored = await readManifest(c.env.SNAPSHOTS, c.req.param('area'));
  if (!stored) return refuse(c, 'no_area');
  c.header('Cache-Control', 'public, max-age=60');
  return c.html(areaPage(stored.manifest, new URL(c.req.url).origin));
});

// Somebody who reloads or follows the address of the results has no words with them: back to the form.
areaPages.get('/:area/find', (c) => (isAreaId(c.req.param('area')) ? c.redirect(`/${c.req.param('area')}/`, 303) : c.notFound()));

areaPages.post('/:area/find', bodyLimit({ maxSize: MOST_FORM_BYTES, onError: (c: Context) => refuse(c, 'too_large') }), async (c) => {
  c.header('Cache-Control', 'no-store');
  const area = await directories.open(c.env.SNAPSHOTS, c.req.param('area'), dayOf(new Date()));
  if (!area) return refuse(c, 'no_area');
  const given = new URLSearchParams(await c.req.text());
  const needs = given.getAll('need').flatMap((ids) => ids.split(','));
  const urgent = helpNow(given.get('q') ?? '', needs, { others: OTHER_LANGUAGES });
  const page = { area: area.manifest.area, given, urgent };
  const searched = await runSearch(area, given);
  if (!searched.ok) return c.html(resultsPage({ ...page, faults: searched.error }), 400);
  const { response, offset } = searched.value;
  const advice = offset === 0 ? await adviceFor(area, needs[0], response.understood) : undefined;
  return c.html(resultsPage({ ...page, outcome: searched.value, advice }));
});
