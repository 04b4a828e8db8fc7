import type { Rule } from "../../types";

/** Symptomatic or large abdominal or groin hernia. */
export const herniaRules = [
  {
    id: "F07",
    keys: ["hernia"],
    condition: "Symptomatic or large abdominal or groin hernia",
    touches: [
      "high-load",
      "max-effort",
      "isometric-max",
      "breath-hold-risk",
      "loaded-spinal-flexion",
      "abdominal-pressure",
    ],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No heavy or maximal load, straining, loaded bending or belly pressure: hernia with symptoms.",
      client: "Do not strain or lift. Skip this one.",
    },
    instead: "Surgical opinion; breathe out on light effort.",
    sources: [{ ref: "ada-resistance-2006", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "F08",
    keys: ["hernia-small"],
    condition: "Small reducible hernia without symptoms",
    touches: ["high-load", "breath-hold-risk", "abdominal-pressure", "prone-lying", "isometric-max"],
    tier: "modify",
    scope: "item",
    change: { text: "Lighter load, exhale, pillow in place of belly pressure; effort 5 of 10 at most.", maxEffort: 5 },
    say: {
      practitioner: "Small hernia: lighter load, exhale, pillow in place of belly pressure.",
      client: "Use less weight. Breathe out when you lift.",
    },
    instead: "Lighter loads, pillow instead of pressure.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
