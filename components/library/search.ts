import { fold } from "@/lib/domain/search/fold";

export interface Searchable {
  readonly name: string;
  /** Everything else that can be found, such as synonyms and regions. */
  readonly more: string;
}

/** The entries in which every typed word occurs: names that begin with the words first, then other names, then the rest. */
export function search<T extends Searchable>(entries: readonly T[], typed: string): readonly T[] {
  const query = fold(typed);
  if (query === "") return entries;
  const words = query.split(" ");
  const places: [T[], T[], T[]] = [[], [], []];
  for (const entry of entries) {
    const name = fold(entry.name);
    const text = `${name} ${fold(entry.more)}`;
    if (!words.every((word) => text.includes(word))) continue;
    const place = name.startsWith(query) ? 0 : words.every((word) => name.includes(word)) ? 1 : 2;
    places[place].push(entry);
  }
  return places.flat();
}
