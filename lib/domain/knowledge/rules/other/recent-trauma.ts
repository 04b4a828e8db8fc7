import type { Rule } from "../../types";

/** Recent trauma. */
export const recentTraumaRules = [
  {
    id: "s-trauma-aerobic",
    keys: ["recent-trauma"],
    condition: "Recent accident or fall",
    touches: ["aerobic-moderate", "aerobic-vigorous", "impact", "water-immersion", "kind:aerobic"],
    tier: "modify",
    scope: "item",
    change: {
      text: "No jolts, no pool and no moderate or hard pace until checked; effort 3 of 10 at most.",
      maxEffort: 3,
    },
    say: {
      practitioner: "Recent accident: no jolts, no pool and no moderate or hard pace until checked.",
      client: "Go slow. Wait with the pool.",
    },
    instead: "No jolts, no pool and no moderate or hard pace until checked.",
    sources: [{ ref: "article-spasm-relief", stance: "supports", grade: "read" }],
    articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 44 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
