/** What of a manifest comes from neighbouring areas. */
import type { Manifest, ManifestSource, Segment } from './manifest.ts';

/** All segments that are searched: the area's own, then its neighbours'. */
export const searchedSegments = ({ segments, neighbours = [] }: Pick<Manifest, 'segments' | 'neighbours'>): Segment[] => [
  ...segments,
  ...neighbours.map(({ segment }) => segment),
];

/** Everybody whose facts are shown: the area's own sources, then its neighbours'. */
export const shownSources = ({ sources, neighbours = [] }: Manifest): ManifestSource[] => {
  const shown = new Map(sources.map((source) => [source.id, source]));
  for (const source of neighbours.flatMap((one) => one.sources)) if (!shown.has(source.id)) shown.set(source.id, source);
  return [...shown.values()];
};
