import type { Rule } from "../../types";

/** Multiple sclerosis, heat sensitive. */
export const multipleSclerosisRules = [
  {
    id: "E03",
    keys: ["ms-heat-sensitive"],
    condition: "Multiple sclerosis, heat sensitive: strong heat",
    touches: ["heat-whole-body", "hot-environment"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No sauna, hot bath or hot room: heat-sensitive multiple sclerosis.",
      client: "Keep cool. Skip this one.",
    },
    instead: "Cool room, rest, water below 29 °C (85 °F), short sets.",
    sources: [{ ref: "nmss-heat", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "E03M",
    keys: ["ms-heat-sensitive"],
    condition: "Multiple sclerosis, heat sensitive: mild heat and effort",
    touches: [
      "heat-local",
      "warm-immersion",
      "temperature-contrast",
      "aerobic-vigorous",
      "aerobic-moderate",
      "balance-demand",
    ],
    tier: "modify",
    scope: "item",
    change: {
      text: "Short, lukewarm, with fan and drinks; hold on for balance; 10 minutes at most, effort 4 of 10 at most.",
      maxMinutes: 10,
      maxEffort: 4,
    },
    say: {
      practitioner: "Heat-sensitive MS: short, lukewarm, with fan and drinks; hold on for balance.",
      client: "Keep cool. Hold on to something. Rest often.",
    },
    instead: "Short, lukewarm, fan and drinks; stop when vision or strength changes.",
    sources: [{ ref: "nmss-heat", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "E04",
    keys: ["ms"],
    condition: "Multiple sclerosis, not heat sensitive",
    touches: ["aerobic-vigorous", "heat-whole-body", "balance-demand"],
    tier: "modify",
    scope: "item",
    change: { text: "Rests and cooling built in, hand support for balance; effort 6 of 10 at most.", maxEffort: 6 },
    say: {
      practitioner: "Multiple sclerosis: rests and cooling built in, hand support for balance.",
      client: "Rest often. Hold on to something.",
    },
    instead: "Cooling and rest built in.",
    sources: [
      { ref: "nmss-heat", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
