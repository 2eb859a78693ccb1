/** The order of the entries is their order in the vault. Pure. */

/** The list with the entry of that id at place `to` (from 0) of the result; the list as it is when there is no such entry. */
export function moved<T extends { id: string }>(entries: readonly T[], id: string, to: number): T[] {
  const found = entries.find((entry) => entry.id === id);
  if (!found) return [...entries];
  const others = entries.filter((entry) => entry !== found);
  const place = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, place), found, ...others.slice(place)];
}

/** The list with an entry that was taken out put back at its place, unless one of its id is there. */
export function putBack<T extends { id: string }>(entries: readonly T[], entry: T, place: number): T[] {
  if (entries.some(({ id }) => id === entry.id)) return [...entries];
  return [...entries.slice(0, place), entry, ...entries.slice(place)];
}
