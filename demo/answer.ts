/** Answers one request with a document and its ETag, or with 304 when the reader has it already. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Document {
  body: string | Uint8Array;
  type: string;
}

/** Undefined: there is no such document. */
export function answer(request: IncomingMessage, response: ServerResponse, document: Document | undefined): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    end(response, 405, 'Only GET is answered here.\n', { allow: 'GET, HEAD' });
    return;
  }
  if (!document) {
    end(response, 404, 'There is nothing here.\n');
    return;
  }
  const etag = `"${createHash('sha256').update(document.body).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'content-type': document.type, 'cache-control': 'no-cache', 'access-control-allow-origin': '*' };
  const held = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (held?.some((tag) => tag === etag || tag === '*')) {
    response.writeHead(304, headers).end();
    return;
  }
  const length = typeof document.body === 'string' ? Buffer.byteLength(document.body) : document.body.length;
  response.writeHead(200, { ...headers, 'content-length': length }).end(request.method === 'HEAD' ? undefined : document.body);
}

function end(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
