import type { Rule } from "../../types";

/** Pregnancy, any stage. */
export const pregnancyRules = [
  {
    id: "G01",
    keys: ["pregnancy"],
    condition: "Pregnancy, any stage: overheating",
    touches: ["heat-whole-body", "hot-environment"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No sauna, hot bath or hot room: pregnancy, overheating.",
      client: "Do not get too hot. Skip this one.",
    },
    instead: "Comfortable warmth, cool room, fluids.",
    sources: [
      { ref: "acog-804", stance: "supports", grade: "cited" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "G02",
    keys: ["pregnancy"],
    condition: "Pregnancy, any stage: effort, impact, pressure and warm water",
    touches: [
      "isometric-max",
      "breath-hold-risk",
      "max-effort",
      "high-load",
      "aerobic-vigorous",
      "impact",
      "deep-pressure",
      "focal-deep-pressure",
      "percussive",
      "warm-immersion",
      "temperature-contrast",
      "sustained-end-range",
    ],
    tier: "modify",
    scope: "item",
    change: {
      text: "Talk-test effort, exhale on effort, light pressure, no impact, water no hotter than the body; hold 20 seconds at most, effort 6 of 10 at most.",
      maxPressure: "light",
      maxEffort: 6,
      maxHoldSeconds: 20,
    },
    say: {
      practitioner:
        "Pregnancy: talk-test effort, exhale on effort, light pressure, no impact, water no hotter than the body.",
      client: "You should be able to talk. Use a light touch.",
    },
    instead:
      "Talk-test level, breathe out on effort, no contact or fall risk, light pressure, water not hotter than the body.",
    sources: [
      { ref: "acog-804", stance: "supports", grade: "cited" },
      { ref: "mueller-grunwald-2021", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "G08",
    keys: ["pregnancy"],
    condition: "Pregnancy: legs",
    touches: ["focal-deep-pressure", "deep-pressure", "percussive"],
    tier: "contraindicated",
    scope: "region",
    sites: ["legs"],
    say: {
      practitioner: "No deep, focal or percussive work on the legs: pregnancy, clot risk.",
      client: "No strong pressure on your legs.",
    },
    instead: "No deep or percussive work on legs (clot risk).",
    sources: [
      { ref: "mueller-grunwald-2021", stance: "supports", grade: "read" },
      { ref: "vte-massage-2010", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-pregnancy-stretch",
    keys: ["pregnancy"],
    condition: "Pregnancy: back stretches",
    touches: ["back-stretch"],
    tier: "modify",
    scope: "item",
    change: { text: "Back stretches gently, short of the end of range; hold 20 seconds at most.", maxHoldSeconds: 20 },
    say: {
      practitioner: "Pregnancy: back stretches gently, short of the end of range.",
      client: "Stretch gently. Stop before it pulls hard.",
    },
    instead: "Back stretches gently, short of the end of range.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 204 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
