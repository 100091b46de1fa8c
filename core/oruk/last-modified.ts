import type { PublishedService } from '../snapshot/published.ts';

/**
 * When a service last changed: the latest of what its sources state and of the days on which a change of theirs was first seen.
 * Of those only the day is known, and its beginning is given. ISO 8601, UTC; undefined when nothing is known.
 */
export function lastModified({ service, sources }: PublishedService): string | undefined {
  const stated = Date.parse(service.last_modified ?? '');
  const seen = sources.map(({ last_seen }) => Date.parse(last_seen ?? ''));
  const latest = Math.max(...[stated, ...seen].filter((instant) => !Number.isNaN(instant)));
  return Number.isFinite(latest) ? new Date(latest).toISOString() : undefined;
}
