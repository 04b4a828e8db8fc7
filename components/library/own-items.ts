import { queryOptions } from "@tanstack/react-query";
import type { OwnItem } from "@/lib/domain/own-items/own-item";

/** The practice's own items, asked for again whenever the window is looked at. */
export const ownItems = queryOptions({
  queryKey: ["library", "own"],
  queryFn: async (): Promise<readonly OwnItem[]> => {
    const response = await fetch("/api/library/own");
    if (!response.ok) throw new Error(`The practice's own items could not be loaded (${response.status})`);
    return response.json();
  },
  // The same answer keeps its identity, so that nothing is checked again for it.
  structuralSharing: true,
});
