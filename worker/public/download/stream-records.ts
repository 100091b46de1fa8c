import type { PublishedService } from '../../../core/snapshot/published.ts';
import type { OpenedArea } from '../directories.ts';

/**
 * All services that may be shown, as bytes: `line` of each, a chunk of records at a time and only as fast as the asker takes them.
 * Each chunk is read past what is held, which is for those who search. Fails where a file is missing, so that nobody takes a part
 * for the whole.
 */
export function streamRecords(
  bucket: R2Bucket,
  { manifest }: Pick<OpenedArea, 'manifest'>,
  start: string,
  line: (service: PublishedService) => string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const withdrawn = new Set(manifest.withdrawn);
  const chunks = manifest.segments.flatMap(({ records, dropped }) => {
    const gone = new Set(dropped);
    return Array.from({ length: records.chunks }, (_, chunk) => ({
      path: `${records.path}/${chunk}`,
      from: chunk * records.per_chunk,
      gone,
    }));
  });
  let next = -1;
  return new ReadableStream<Uint8Array>({
    async pull(out) {
      if (next < 0) {
        next = 0;
        if (start) return out.enqueue(encoder.encode(start));
      }
      for (; next < chunks.length; ) {
        const { path, from, gone } = chunks[next++]!;
        const object = await bucket.get(`${manifest.area.id}/${path}`);
        if (!object) throw new RangeError('A file that the manifest names is not in the store');
        const records = await object.json<PublishedService[]>();
        const shown = records.filter(({ id }, i) => !gone.has(from + i) && !withdrawn.has(id));
        if (shown.length > 0) return out.enqueue(encoder.encode(shown.map(line).join('')));
      }
      out.close();
    },
  });
}
