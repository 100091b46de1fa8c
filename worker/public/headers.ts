import { createMiddleware } from 'hono/factory';
import type { App } from './env.ts';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/**
 * Headers of every answer. What readers get is public and may be read from any page (CORS `*`); the operator's routes
 * may not. No cookie is ever set. The demo's pages stand for partners' own, so the policy of ours is not put on them.
 */
export const headers = createMiddleware<App>(async (c, next) => {
  const shared = !c.req.path.startsWith('/operator/');
  if (shared && c.req.method === 'OPTIONS') {
    c.res = new Response(null, {
      status: 204,
      headers: {
        'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
        'Access-Control-Allow-Headers': 'Content-Type, If-None-Match',
        'Access-Control-Max-Age': '86400',
      },
    });
  } else await next();

  const set = (name: string, value: string) => c.res.headers.set(name, value);
  set('X-Content-Type-Options', 'nosniff');
  set('Referrer-Policy', 'no-referrer');
  set('Permissions-Policy', 'geolocation=(self), camera=(), microphone=()');
  if (shared) {
    set('Access-Control-Allow-Origin', '*');
    set('Access-Control-Expose-Headers', 'ETag');
    set('Cross-Origin-Resource-Policy', 'cross-origin');
  }
  if (c.res.status >= 400) set('Cache-Control', 'no-store');
  if (c.req.path.startsWith('/demo/') && c.res.ok) return;
  const page = c.res.headers.get('Content-Type')?.startsWith('text/html');
  set('Content-Security-Policy', page ? PAGE_POLICY : DATA_POLICY);
});
