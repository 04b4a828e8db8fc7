import type { Rule } from "../../types";

/** ME/CFS or post-exertional malaise. */
export const meCfsRules = [
  {
    id: "D31",
    keys: ["me-cfs"],
    condition: "ME/CFS or post-exertional malaise: effort",
    touches: ["aerobic-vigorous", "max-effort", "hot-environment", "high-load"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No hard or maximal effort and no hot room: ME/CFS. No fixed increases.",
      client: "Do not push. Skip this one.",
    },
    instead: "No programme of fixed increases; pacing inside energy limits.",
    sources: [{ ref: "nice-ng206", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D31M",
    keys: ["me-cfs"],
    condition: "ME/CFS: other exercise",
    touches: ["strength-training", "aerobic-moderate", "aerobic-low"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold strength and aerobic work: ME/CFS. Only inside a specialist's plan.",
      client: "Wait for now. Ask your doctor first.",
    },
    instead: "Only within a plan from a specialist physiotherapist or occupational therapist.",
    sources: [{ ref: "nice-ng206", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
