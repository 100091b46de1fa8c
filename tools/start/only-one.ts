import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/**
 * Two programs must not write one database. Takes a folder for this process; answers with the number of the process that has
 * it already, or with what gives it back.
 */
export function onlyOne(folder: string): { taken: number } | { close(): void } {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'process');
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return { close: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder !== process.pid && holder > 0 && lives(holder)) return { taken: holder };
    rmSync(path, { force: true });
  }
}
