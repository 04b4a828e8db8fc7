import type { Rule } from "../../types";

/** Chemotherapy now. */
export const chemotherapyRules = [
  {
    id: "H03",
    keys: ["chemotherapy"],
    condition: "Chemotherapy now: strong work and heat",
    touches: ["deep-pressure", "focal-deep-pressure", "percussive", "heat-whole-body", "cupping", "skin-traction"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No deep, focal or percussive work, cupping or strong heat: chemotherapy.",
      client: "No strong pressure and no strong heat for now. Skip this one.",
    },
    instead: "Gentle touch at safe blood counts, infection control, ask the oncology team.",
    sources: [
      { ref: "walton-chemotherapy", stance: "supports", grade: "listed" },
      { ref: "mskcc-2013", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "H03M",
    keys: ["chemotherapy"],
    condition: "Chemotherapy now: other hands-on and exercise",
    touches: ["@massage", "@self-massage", "@exercise"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold massage and exercise: chemotherapy. Ask the oncology team for clearance.",
      client: "Your doctor must agree first.",
    },
    instead: "Oncology clearance.",
    sources: [
      { ref: "walton-chemotherapy", stance: "supports", grade: "listed" },
      { ref: "mskcc-2013", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-chemotherapy",
    keys: ["chemotherapy"],
    condition: "Chemotherapy: massage and self-massage",
    touches: ["@massage", "@self-massage"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold massage and self-massage: chemotherapy. Ask the oncology team.",
      client: "Your doctor must agree first.",
    },
    instead: "Ask for a clinician's clearance; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 159 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
