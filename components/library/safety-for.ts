import { queryOptions } from "@tanstack/react-query";
import type { LibrarySafety } from "@/lib/clients/library/queries";

/** What the check says of every item for a client; asked for again whenever the window is looked at. */
export const safetyFor = (clientId: string) =>
  queryOptions({
    queryKey: ["library", "safety", clientId],
    queryFn: async (): Promise<LibrarySafety> => {
      const response = await fetch(`/api/library/safety?client=${encodeURIComponent(clientId)}`);
      if (!response.ok) throw new Error(`What is safe could not be loaded (${response.status})`);
      return response.json();
    },
    enabled: clientId !== "",
  });
