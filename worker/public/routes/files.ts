/** The snapshot: the manifest that changes, and the files it names that never do. */
import { Hono } from 'hono';
import { isAreaId } from '../../area-id.ts';
import type { App } from '../env.ts';
import { contentTypeOf, isFilePath } from '../file-key.ts';
import { serveStored } from '../serve-stored.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';
const A_MINUTE = 'public, max-age=60';

export const files = new Hono<App>();

files.get('/:area/manifest.json', async (c) => {
  const area = c.req.param('area');
  if (!isAreaId(area)) return c.notFound();
  const manifest = { contentType: 'application/json; charset=utf-8', cacheControl: A_MINUTE, brotli: false };
  return (await serveStored(c, `${area}/manifest.json`, manifest)) ?? c.notFound();
});

files.get('/:area/:folder{segments|places|lexicons|quality}/:rest{.+}', async (c) => {
  const { area, folder, rest } = c.req.param();
  const path = `${folder}/${rest}`;
  if (!isAreaId(area) || !isFilePath(path)) return c.notFound();
  return (
    (await serveStored(c, `${area}/${path}`, { contentType: contentTypeOf(path), cacheControl: FOR_EVER, brotli: true })) ?? c.notFound()
  );
});
