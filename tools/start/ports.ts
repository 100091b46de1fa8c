import { createServer } from 'node:net';

const listens = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });

/** Whether nobody on this computer listens on a port. */
export const isFree = async (port: number): Promise<boolean> => (await listens(port)) !== undefined;

/** The port that is wished for, or any free one. */
export async function freePort(wished: number): Promise<number> {
  const port = (await listens(wished)) ?? (await listens(0));
  if (port === undefined) throw new Error('This computer has no free port.');
  return port;
}
