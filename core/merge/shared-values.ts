/** How many of one list's records have a value: 0 one (or it is not known which list they are from, and few), 1 two, 2 more. */
export type Sharing = 0 | 1 | 2;

/** Says how widely a contact is shared, by its key (candidate-keys.ts): a number that a whole provider has tells of the provider. */
export type SharingOf = (key: number) => Sharing;

/** How widely a value is shared, given the source of each record that has it. */
export function sharingOf(sources: readonly string[]): Sharing {
  const counts = new Map<string, number>();
  let most = 0;
  for (const source of sources) {
    // Where the source is not known, two may well be doubles of one.
    const count = (counts.get(source) ?? (source === '' ? -1 : 0)) + 1;
    counts.set(source, count);
    if (count > most) most = count;
  }
  return most > 2 ? 2 : most > 1 ? 1 : 0;
}
