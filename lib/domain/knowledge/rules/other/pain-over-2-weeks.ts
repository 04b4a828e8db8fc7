import type { Rule } from "../../types";

/** Pain over 2 weeks. */
export const painOver2WeeksRules = [
  {
    id: "s-self-medication-limit",
    keys: ["pain-over-2-weeks"],
    condition: "Pain for over 2 weeks",
    touches: ["kind:heat", "kind:cold", "kind:heat-cold", "kind:topical", "@self-massage", "item:acute-rest"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold home heat, cold, ointments, self-massage and rest as the only treatment: pain for over 2 weeks. Doctor first.",
      client: "The pain is here too long. See a doctor.",
    },
    instead: "Ask for a clinician's clearance; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 70 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
