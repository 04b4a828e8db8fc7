import type { Rule } from "../../types";

/** Beta blocker. */
export const betaBlockerRules = [
  {
    id: "J05",
    keys: ["beta-blocker"],
    condition: "Beta blocker",
    touches: ["aerobic-vigorous", "aerobic-moderate", "heat-whole-body", "hot-environment"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Rate effort by feel (up to 6 of 10), not by pulse; cool down 10 minutes; short heat.",
      maxEffort: 6,
    },
    say: {
      practitioner:
        "Beta blocker: rate effort by feel (up to 6 of 10), not by pulse; cool down 10 minutes; short heat.",
      client: "Go by how hard it feels. Cool down slowly.",
    },
    instead: "Rate effort by feel, not by pulse; long cool-down; watch heat.",
    sources: [
      { ref: "acsm-beta-blockers-2019", stance: "supports", grade: "read" },
      { ref: "acsm-2021", stance: "supports", grade: "cited" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
