import type { Manifest } from '../../core/snapshot/manifest.ts';

/** Bytes of all files of a version: as they are, and as sent with brotli. */
export function snapshotBytes({ segments, places, lexicons }: Pick<Manifest, 'segments' | 'places' | 'lexicons'>): {
  bytes: number;
  br_bytes: number;
} {
  const files = [
    places,
    ...Object.values(lexicons ?? {}),
    ...segments.flatMap(({ first, rest, ids, records }) => [first, rest, ids, records]),
  ];
  return {
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    br_bytes: files.reduce((sum, file) => sum + file.br_bytes, 0),
  };
}
