/** `GET /{area}/exchange?page=N`: every source's own record, for another HIVE to read (core/exchange). */
import { Hono } from 'hono';
import { noneMatch } from '../conditional.ts';
import type { App } from '../env.ts';
import { refuse } from '../refusal.ts';
import { readManifest } from '../stored.ts';
import { wholeNumber } from '../whole-number.ts';
import { exchangePage, exchangePages } from './exchange-page.ts';

/** Raise it when the same version would be given in another way, so that nobody is told that theirs is the newest. */
const WRITER = 1;

export const exchange = new Hono<App>();

exchange.get('/:area/exchange', async (c) => {
  const stored = await readManifest(c.env.SNAPSHOTS, c.req.param('area'));
  if (!stored) return refuse(c, 'no_area');
  const { manifest } = stored;
  const pages = exchangePages(manifest);
  if (pages === undefined) return refuse(c, 'no_exchange', manifest.area);
  const page = wholeNumber(c.req.query('page') ?? '1', 1, pages);
  if (page === undefined) return refuse(c, 'no_page', manifest.area);
  const headers = { ETag: `W/"${manifest.version}-${page}-${WRITER}"`, 'Cache-Control': 'public, max-age=60' };
  if (noneMatch(c.req.header('If-None-Match'), headers.ETag)) return c.body(null, 304, headers);
  return c.json(await exchangePage(c.env.SNAPSHOTS, manifest, page), 200, headers);
});
