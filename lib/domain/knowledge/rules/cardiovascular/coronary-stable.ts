import type { Rule } from "../../types";

/** Stable coronary disease or beyond six weeks after an event, cleared. */
export const coronaryStableRules = [
  {
    id: "C08",
    keys: ["coronary-stable"],
    condition: "Stable coronary disease or beyond six weeks after an event, cleared",
    touches: [
      "high-load",
      "max-effort",
      "isometric-max",
      "breath-hold-risk",
      "aerobic-vigorous",
      "heat-whole-body",
      "temperature-contrast",
    ],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold heavy or maximal effort, hard aerobic work and strong heat: coronary disease. Ask for clearance.",
      client: "Ask your doctor before this one.",
    },
    instead: "Clearance; then lower loads, longer warm-up, effort rated by feel, stop signs known.",
    sources: [
      { ref: "aha-resistance-2000", stance: "supports", grade: "listed" },
      { ref: "ibpc-2024", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "C09",
    keys: ["coronary-stable"],
    condition: "Stable coronary disease: ordinary massage",
    touches: ["@massage"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Shorter massage, moderate pressure at most, a position that lets the client breathe well; 20 minutes at most.",
      maxPressure: "moderate",
      maxMinutes: 20,
    },
    say: {
      practitioner:
        "Coronary disease: shorter massage, moderate pressure at most, a position that lets the client breathe well.",
      client: "A shorter, softer massage. Say so if you are short of breath.",
    },
    instead: "Shorter, moderate pressure, positions comfortable for breathing.",
    sources: [
      { ref: "walton-2011", stance: "supports", grade: "listed" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
