/** Built files: the elements that partners load, and the demo's pages. */
import { type Context, Hono } from 'hono';
import type { App } from '../env.ts';

/** Chunks carry their content's hash in their name; entries keep their name and change with each release. */
const HASHED = /^\/widget\/.*-(?=[a-z_-]*[A-Z0-9])[A-Za-z0-9_-]{8}\.(?:js|css)(?:\.map)?$/;

export const assets = new Hono<App>();

const serve = async (c: Context<App>): Promise<Response> => {
  const found = await c.env.ASSETS.fetch(c.req.raw);
  if (found.status === 404) return c.notFound();
  const answer = new Response(found.body, found);
  const path = c.req.path;
  answer.headers.set(
    'Cache-Control',
    HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300, stale-while-revalidate=86400',
  );
  return answer;
};

assets.get('/widget/*', serve);
assets.get('/demo/*', serve);
