import type { Rule } from "../../types";

/** Known aortic or brain aneurysm, or recent haemorrhage. */
export const aneurysmRules = [
  {
    id: "B14",
    keys: ["aneurysm"],
    condition: "Known aortic or brain aneurysm, or recent haemorrhage",
    touches: ["high-load", "max-effort", "isometric-max", "breath-hold-risk", "head-below-heart", "strength-training"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No straining, breath holding, heavy load or head-down work: aneurysm or recent bleed.",
      client: "No hard effort. Do not hold your breath. Skip this one.",
    },
    instead: "No straining and no breath holding; gentle walking as agreed with the clinician.",
    sources: [
      { ref: "ada-resistance-2006", stance: "supports", grade: "read" },
      { ref: "ibpc-2024", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "B15",
    keys: ["aneurysm"],
    condition: "Known aortic or brain aneurysm: hands-on, aerobic effort and strong heat",
    touches: [
      "@massage",
      "@self-massage",
      "aerobic-moderate",
      "aerobic-vigorous",
      "heat-whole-body",
      "temperature-contrast",
    ],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold massage, aerobic effort and strong heat: aneurysm. Clearance first; then no deep belly or low-back work.",
      client: "Your doctor must agree first.",
    },
    instead: "Clearance; no deep abdominal or lumbar work; gentle walking as agreed with the clinician.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
