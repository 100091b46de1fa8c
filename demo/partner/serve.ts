/** Serves the partner's page from an origin of its own, as a partner's web server would, under a strict policy. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const FILES: Record<string, string> = {
  '/': 'index.html',
  '/index.html': 'index.html',
  '/lantern.css': 'lantern.css',
  '/lantern.svg': 'lantern.svg',
};

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml' };

/** What a partner's web server would demand: nothing inline, nothing from anywhere but here and the directory. */
export const policyFor = (directory: string): string =>
  [
    "default-src 'none'",
    `script-src ${directory}`,
    `connect-src ${directory}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** A partner's page that is being served. */
export interface Partner {
  /** `http://127.0.0.1:8789` */
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Starts serving.
 * @param port 0 for any that is free
 * @param directoryOrigin where the elements and the directory are: `http://127.0.0.1:8787`
 */
export async function startPartner(port: number, directoryOrigin: string): Promise<Partner> {
  const server = createServer(async (request, response) => {
    const name = FILES[new URL(request.url ?? '/', 'http://partner').pathname];
    if (!name || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.');
      return;
    }
    const bytes = await readFile(join(FOLDER, name));
    const body = name.endsWith('.html') ? bytes.toString('utf8').replaceAll('{directory}', directoryOrigin) : bytes;
    response.writeHead(200, {
      'content-type': TYPES[extname(name)],
      'content-security-policy': policyFor(directoryOrigin),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${portOf(server)}`, stop: () => stop(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The partner’s page has no port.');
  return address.port;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
