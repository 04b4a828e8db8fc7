import { queryOptions } from "@tanstack/react-query";
import type { RunProgress } from "@/lib/sheets/runs/queries";

/** How often a page that waits for its PDF asks. Unit: milliseconds. */
const ASK_EVERY_MS = 400;

export const isAtWork = ({ state }: Pick<RunProgress, "state">): boolean =>
  state === "preparing" || state === "setting";

/** How far a run is; asked until it has ended. */
export const runProgress = (runId: string | null) =>
  queryOptions({
    queryKey: ["sheets", "run", runId],
    enabled: runId !== null,
    staleTime: 0,
    queryFn: async (): Promise<RunProgress> => {
      const response = await fetch(`/api/sheets/runs/${runId}`);
      if (response.status === 401) window.dispatchEvent(new Event("unknot:signed-out"));
      if (!response.ok) throw new Error((await response.json()).message);
      return response.json();
    },
    refetchInterval: ({ state: { data } }) => (data && !isAtWork(data) ? false : ASK_EVERY_MS),
  });
