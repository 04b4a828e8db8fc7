import type { PlanEffect } from "@/lib/alerts/recheck/mutations";

/** What a change of facts newly stops or puts on hold in the plans in use: the only thing worth an interruption. */
export function loudChanges(effects: readonly PlanEffect[] | null) {
  return (effects ?? [])
    .flatMap(({ newer, worse, planTitle }) => [...newer, ...worse].map((change) => ({ ...change, planTitle })))
    .filter(({ now }) => now === "contraindicated" || now === "needs-clearance");
}
