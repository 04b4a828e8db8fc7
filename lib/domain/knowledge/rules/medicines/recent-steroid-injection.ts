import type { Rule } from "../../types";

/** Steroid injection in the last two weeks at the site. */
export const recentSteroidInjectionRules = [
  {
    id: "J10",
    keys: ["recent-steroid-injection"],
    condition: "Steroid injection in the last two weeks at the site",
    touches: ["deep-pressure", "focal-deep-pressure", "high-load"],
    tier: "modify",
    scope: "region",
    change: {
      text: "No deep pressure or heavy load at the site of a steroid injection in the last 2 weeks; effort 4 of 10 at most, light pressure at most.",
      maxPressure: "light",
      maxEffort: 4,
    },
    say: {
      practitioner: "No deep pressure or heavy load at the site of a steroid injection in the last 2 weeks.",
      client: "Go easy on this spot for 2 weeks.",
    },
    instead: "Light work; no hard loading of the tendon.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
