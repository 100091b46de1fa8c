import type { Context } from 'hono';
import { noneMatch, takesBrotli } from './conditional.ts';
import type { App } from './env.ts';

export interface Serving {
  contentType: string;
  cacheControl: string;
  /** Whether the store holds a brotli twin at `{key}.br`. */
  brotli: boolean;
}

/**
 * Answers with a stored object as it lies: its brotli twin untouched to those who take brotli, else the raw bytes.
 * 304 when the asker holds it already; the headers alone for HEAD; `undefined` when the store has no such object.
 */
export async function serveStored(c: Context<App>, key: string, how: Serving): Promise<Response | undefined> {
  const head = c.req.method === 'HEAD';
  const bucket = c.env.SNAPSHOTS;
  const read = (name: string): Promise<R2Object | R2ObjectBody | null> => (head ? bucket.head(name) : bucket.get(name));

  const twin = how.brotli && takesBrotli(acceptedEncodings(c.req.raw)) ? await read(`${key}.br`) : null;
  const object = twin ?? (await read(key));
  if (!object) return undefined;

  const headers = new Headers({ ETag: object.httpEtag, 'Cache-Control': how.cacheControl });
  if (how.brotli) headers.set('Vary', 'Accept-Encoding');
  const body = (object as Partial<R2ObjectBody>).body ?? null;
  if (noneMatch(c.req.header('If-None-Match'), object.httpEtag)) {
    await body?.cancel();
    return new Response(null, { status: 304, headers });
  }
  headers.set('Content-Type', how.contentType);
  headers.set('Content-Length', String(object.size));
  if (!twin) return new Response(body, { headers });
  headers.set('Content-Encoding', 'br');
  return new Response(body, { headers, encodeBody: 'manual' });
}

/** What the asker itself accepts: the platform rewrites `Accept-Encoding` and keeps the asker's own beside it. */
function acceptedEncodings(request: Request): string | null {
  const own = request.cf?.clientAcceptEncoding;
  return typeof own === 'string' ? own : request.headers.get('Accept-Encoding');
}
