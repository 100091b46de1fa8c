/** The object without what is empty: undefined, null, empty texts and empty lists. */
export function filled<Fields extends object>(fields: Fields): Partial<Fields> {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Partial<Fields>;
}
