/** All items of all lists, the first of those with the same key, in the order met. Absent when there are none. */
export function uniteBy<Item>(lists: readonly (readonly Item[] | undefined)[], keyOf: (item: Item) => string): Item[] | undefined {
  const united = new Map<string, Item>();
  for (const item of lists.flatMap((list) => list ?? [])) {
    const key = keyOf(item);
    if (!united.has(key)) united.set(key, item);
  }
  return united.size > 0 ? [...united.values()] : undefined;
}
