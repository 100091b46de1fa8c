/** A small directory on this computer, for the browsers to find. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface DirectoryServer {
  address: string;
  close(): Promise<void>;
}

/** Serves files by their path; any other path is 404. */
export async function serveDirectory(files: Map<string, Uint8Array | string>): Promise<DirectoryServer> {
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    response.writeHead(file === undefined ? 404 : 200, { 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/portsmouth`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
