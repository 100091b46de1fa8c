/** An area's published files in R2: each raw and as `.br`. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { FileEntry } from '../../core/snapshot/manifest.ts';

/** Brotli's quality: 5 for the many record chunks; 9 for index parts, which every reader fetches. */
export type Quality = 5 | 9;

/** Writes a file below `/{area}/` and gives its entry. */
export async function putFile(bucket: R2Bucket, area: string, path: string, bytes: Uint8Array, quality: Quality): Promise<FileEntry> {
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
  });
  await Promise.all([bucket.put(`${area}/${path}`, bytes), bucket.put(`${area}/${path}.br`, brotli)]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes: bytes.byteLength, br_bytes: brotli.byteLength, sha256 };
}

/** Deletes a file with its twin, or all files below a path that ends with `/`. */
export async function deleteFiles(bucket: R2Bucket, area: string, path: string): Promise<void> {
  if (!path.endsWith('/')) {
    await bucket.delete([`${area}/${path}`, `${area}/${path}.br`]);
    return;
  }
  for (;;) {
    const { objects } = await bucket.list({ prefix: `${area}/${path}`, limit: 1000 });
    if (objects.length === 0) return;
    await bucket.delete(objects.map((object) => object.key));
  }
}
