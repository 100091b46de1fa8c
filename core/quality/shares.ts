/**
 * Whole percentages of a total that add up to 100: each part's share rounded down, and what is left over given to those that were
 * rounded down most (the largest remainder). All are 0 when there is nothing.
 */
export function percentages(parts: readonly number[]): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total === 0) return parts.map(() => 0);
  const shares = parts.map((part, at) => ({ at, floor: Math.floor((100 * part) / total), rest: (100 * part) % total }));
  const left = 100 - shares.reduce((sum, { floor }) => sum + floor, 0);
  const raised = new Set(
    shares
      .toSorted((a, b) => b.rest - a.rest || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  );
  return shares.map(({ at, floor }) => floor + (raised.has(at) ? 1 : 0));
}
