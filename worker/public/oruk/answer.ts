/** Answers of the feed: entity tags made of what is sent, refusals in the words of the rest of this directory. */
import type { Context } from 'hono';
import { noneMatch } from '../conditional.ts';
import { dayOf, directories } from '../directories.ts';
import type { App } from '../env.ts';
import { refuse } from '../refusal.ts';
import { OpenFeed } from './open-feed.ts';
import { type Asked, type BadFeedParameter, type Rules, readFeedParameters } from './parameters.ts';

/** Opens the area's feed and reads the parameters, or says why not. */
export async function opened(c: Context<App>, rules: Rules): Promise<{ feed: OpenFeed; asked: Asked } | Response> {
  const area = await directories.open(c.env.SNAPSHOTS, c.req.param('area') ?? '', dayOf(new Date()));
  if (!area) return refuse(c, 'no_area');
  const { asked, faults } = readFeedParameters(new URL(c.req.url).searchParams, rules);
  return faults.length > 0 ? refuseParameters(c, faults) : { feed: await OpenFeed.open(area), asked };
}

export function refuseParameters(c: Context<App>, parameters: BadFeedParameter[]): Response {
  const message = parameters.map(({ parameter, wrong, right }) => `${parameter}: ${wrong} ${right}`).join(' ');
  return c.json({ error: 'bad_parameter', message, parameters }, 400);
}

/**
 * JSON with an entity tag of its bytes; 304 to those who hold it. What answers a person's words is kept by nobody; all else for a
 * minute, as long as a withdrawal may take.
 */
export async function answer(c: Context<App>, body: unknown): Promise<Response> {
  const text = JSON.stringify(body);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const etag = `"${[...digest.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
  const query = new URL(c.req.url).searchParams;
  const area = c.req.param('area');
  const headers = {
    ETag: etag,
    'Cache-Control': query.has('search') || query.has('text') || query.has('postcode') ? 'no-store' : 'public, max-age=60',
    Link: `</${area}/download/LICENCES.txt>; rel="license"`,
  };
  if (noneMatch(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers);
  return c.body(text, 200, { ...headers, 'Content-Type': 'application/json; charset=utf-8' });
}
