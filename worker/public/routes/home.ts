/** The first page, and the little files that every page needs. */
import { Hono } from 'hono';
import { noneMatch } from '../conditional.ts';
import type { App } from '../env.ts';
import { homePage } from '../pages/home.ts';
import { ICON, STYLESHEET } from '../pages/stylesheet.ts';
import { readAllManifests } from '../stored.ts';

export const home = new Hono<App>();

home.get('/', async (c) => c.html(homePage(await readAllManifests(c.env.SNAPSHOTS)), 200, { 'Cache-Control': 'public, max-age=60' }));

for (const [path, type, text] of [
  ['/static/style.css', 'text/css; charset=utf-8', STYLESHEET],
  ['/static/icon.svg', 'image/svg+xml', ICON],
] as const)
  home.get(path, async (c) => {
    const etag = `"${await fingerprint(text)}"`;
    const headers = { ETag: etag, 'Cache-Control': 'public, max-age=300', 'Content-Type': type };
    return noneMatch(c.req.header('If-None-Match'), etag) ? c.body(null, 304, headers) : c.body(text, 200, headers);
  });

home.get('/favicon.ico', (c) => c.redirect('/static/icon.svg', 301));
home.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /operator/\nDisallow: /*/find\nDisallow: /*/search\n'));

async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
