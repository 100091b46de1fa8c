import { createHash } from 'node:crypto';
import type { Segment } from '../../../core/snapshot/manifest.ts';
import { SegmentBuilder } from '../../../core/snapshot/segment-builder.ts';
import { PER_CHUNK } from '../../../core/snapshot/segment-format.ts';
import { segmentServices } from '../../store/service-store.ts';
import { putFile } from '../../store/snapshot-files.ts';
import { chunksWritten } from '../../store/stored-store.ts';
import { needsMet } from '../needs-met.ts';
import type { RunContext } from '../run-context.ts';
import type { BuildOrder } from './plan-version.ts';
import { folderOf, writeChunks } from './write-chunks.ts';

/** Writes a segment's index, over what is left of its record chunks; never holds more of its records than a few hundred. */
export async function writeSegment(it: RunContext, order: BuildOrder): Promise<Segment> {
  const { db, env, area } = it;
  while (!(await writeChunks(it, order)).done);
  const id = order.segment_id;
  const folder = folderOf(id);
  const encoder = new TextEncoder();
  const builder = new SegmentBuilder({ needsMet, encode: (text) => encoder.encode(text) });
  const hash = createHash('sha256');
  const hashChunks = () => {
    for (const { bytes } of builder.takeChunks()) hash.update(bytes);
  };
  for await (const published of segmentServices(db, area.id, id)) {
    for (const service of published) builder.add(service);
    hashChunks();
  }
  const built = builder.finish();
  hashChunks();
  const put = (name: string, bytes: Uint8Array) => putFile(env.SNAPSHOTS, area.id, `${folder}/${name}.bin`, bytes, 9);
  return {
    id,
    services: built.services,
    first: await put('first', built.first),
    rest: await put('rest', built.rest),
    ids: await put('ids', built.ids),
    feed: await put('feed', built.feed),
    origins: { path: `${folder}/origins` },
    records: {
      path: `${folder}/records`,
      per_chunk: PER_CHUNK,
      ...(await chunksWritten(db, area.id, `${folder}/`)),
      sha256: hash.digest('hex'),
    },
    dropped: [],
  };
}
