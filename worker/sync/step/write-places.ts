import national from '../../../core/place/national/places.bin';
import { decodePlaces, encodePlaces } from '../../../core/place/places.ts';
import { placesFor } from '../../../core/place/places-for.ts';
import type { FileEntry } from '../../../core/snapshot/manifest.ts';
import { writeFenced } from '../../store/lease.ts';
import { pointsInView, type View } from '../../store/service-store.ts';
import { putFile } from '../../store/snapshot-files.ts';
import { writingFiles } from '../../store/stored-store.ts';
import type { RunContext } from '../run-context.ts';
import { sha256 } from '../sha256.ts';

/** Writes the postcodes and towns near the area, unless the version before has the same. */
export async function writePlaces(
  { db, lease, env, area, now }: RunContext,
  view: View,
  before: FileEntry | undefined,
): Promise<FileEntry> {
  const around = area.bounds ?? (await pointsInView(db, view));
  const bytes = encodePlaces(placesFor(around, decodePlaces(new Uint8Array(national))));
  if (before?.sha256 === sha256(bytes, 64)) return before;
  const path = `places/${sha256(bytes, 16)}.bin`;
  await writeFenced(db, lease, [writingFiles(db, area.id, path, now().toISOString())]);
  return putFile(env.SNAPSHOTS, area.id, path, bytes, 9);
}
