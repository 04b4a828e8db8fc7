import { queryOptions } from "@tanstack/react-query";
import type { OpenAlert } from "@/lib/alerts/queries";

/** How often an open tab asks for new alerts. Unit: milliseconds. */
const ASK_EVERY_MS = 15_000;

export const openAlerts = queryOptions({
  queryKey: ["alerts", "open"],
  queryFn: async (): Promise<readonly OpenAlert[]> => {
    const response = await fetch("/api/alerts");
    if (response.status === 401) window.dispatchEvent(new Event("unknot:signed-out"));
    if (!response.ok) throw new Error(`Alerts could not be loaded (${response.status})`);
    return response.json();
  },
  refetchInterval: ASK_EVERY_MS,
  refetchOnWindowFocus: true,
});
