import { queryOptions } from "@tanstack/react-query";
import type { LibraryEntry } from "./library-entry";
import { ownItems } from "./own-items";

/** Everything there is to look through, asked for once and kept for every screen. Its key begins as that of the own items,
 *  so that a change of one of those asks for it anew. */
export const libraryEntries = queryOptions({
  queryKey: [...ownItems.queryKey, "entries"],
  queryFn: async (): Promise<readonly LibraryEntry[]> => {
    const response = await fetch("/api/library");
    if (!response.ok) throw new Error(`The library could not be loaded (${response.status})`);
    return response.json();
  },
  // The same answer keeps its identity, so that the search is not built anew for it.
  structuralSharing: true,
});
