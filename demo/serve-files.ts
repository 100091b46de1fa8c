/** Serves the files of one folder on this machine only, so that public lists are read over HTTP as live ones are. */
import { readFile, realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { answer, type Document } from './answer.ts';
import { type Listening, listen } from './listen.ts';

const TYPES: Record<string, string> = { csv: 'text/csv', json: 'application/json', jsonl: 'application/jsonl' };

/** Starts serving `folder`; resolves with the address. Port 0 takes any free one. Nothing outside the folder is served. */
export async function startFiles(folder: string, port: number): Promise<Listening> {
  const root = await realpath(folder);
  return listen(port, async (request, response) => answer(request, response, await fileAt(root, request.url ?? '/')));
}

async function fileAt(root: string, address: string): Promise<Document | undefined> {
  try {
    const path = await realpath(resolve(root, `.${decodeURIComponent(new URL(address, 'http://files.invalid').pathname)}`));
    if (!path.startsWith(root + sep)) return undefined;
    return { body: await readFile(path), type: TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream' };
  } catch {
    return undefined;
  }
}
