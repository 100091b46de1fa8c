import type { OpenFeed, Row } from './open-feed.ts';

/** For each organisation the first of its services that is shown, in document order; `letters` are looked for in names. */
export function organizationRows(feed: OpenFeed, letters?: string): Row[] {
  const names = letters === undefined ? undefined : feed.indexes.map((index) => index.organizationNames());
  const wanted = letters?.toLowerCase();
  const seen = feed.indexes.map(() => new Set<number>());
  const first = new Map<string, Row>();
  for (const row of feed.rows()) {
    const index = feed.indexes[row.segment]!;
    const organization = index.organization(row.document);
    if (organization === undefined || seen[row.segment]!.has(organization)) continue;
    seen[row.segment]!.add(organization);
    if (wanted !== undefined && !names![row.segment]![organization]!.toLowerCase().includes(wanted)) continue;
    const id = index.organizationId(organization);
    if (!first.has(id)) first.set(id, row);
  }
  return [...first.values()];
}
