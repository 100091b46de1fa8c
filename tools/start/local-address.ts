import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME } from './local-config.ts';

/** Where the directory that runs on this computer is, and what opens its operator's routes. */
export interface LocalAddress {
  url: string;
  token: string;
}

const fileIn = (folder: string): string => join(folder, 'operator.json');

/** Notes where the running directory is, for `npm run hive`. What it answers with takes the note away. */
export function writeLocalAddress(address: LocalAddress, folder = HOME): { close(): void } {
  writeFileSync(fileIn(folder), `${JSON.stringify(address)}\n`, { mode: 0o600 });
  return { close: () => rmSync(fileIn(folder), { force: true }) };
}

/** Where the directory runs on this computer, if one does. */
export function readLocalAddress(folder = HOME): LocalAddress | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as LocalAddress;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
