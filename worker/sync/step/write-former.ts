import type { FileEntry } from '../../../core/snapshot/manifest.ts';
import { writeFenced } from '../../store/lease.ts';
import { formerOrganizations } from '../../store/mention-store.ts';
import { putFile } from '../../store/snapshot-files.ts';
import { writingFiles } from '../../store/stored-store.ts';
import type { RunContext } from '../run-context.ts';
import { sha256 } from '../sha256.ts';

/** Writes which ids organisations have gone by, unless none has, or the version before has the same. */
export async function writeFormer(
  { db, lease, env, area, now }: RunContext,
  before: FileEntry | undefined,
): Promise<FileEntry | undefined> {
  const former = await formerOrganizations(db);
  if (Object.keys(former).length === 0) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(former));
  if (before?.sha256 === sha256(bytes, 64)) return before;
  const path = `former/${sha256(bytes, 16)}.json`;
  await writeFenced(db, lease, [writingFiles(db, area.id, path, now().toISOString())]);
  return putFile(env.SNAPSHOTS, area.id, path, bytes, 9);
}
