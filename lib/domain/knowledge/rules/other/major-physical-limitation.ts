import type { Rule } from "../../types";

/** Major physical limitation. */
export const majorPhysicalLimitationRules = [
  {
    id: "s-major-limitation-yoga",
    keys: ["major-physical-limitation"],
    condition: "Major physical limitation",
    touches: ["kind:yoga", "kind:mobility", "kind:stretch"],
    tier: "modify",
    scope: "item",
    change: { text: "Adapt yoga, mobility and stretching; chair or wall versions first." },
    say: {
      practitioner: "Major physical limits: adapt yoga, mobility and stretching; chair or wall versions first.",
      client: "Use a chair or wall. Make the move smaller.",
    },
    instead: "Adapt yoga, mobility and stretching; chair or wall versions first.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 161 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
