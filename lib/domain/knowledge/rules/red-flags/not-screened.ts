import type { Rule } from "../../types";

/** No completed readiness screen. */
export const notScreenedRules = [
  {
    id: "s-doctor-before-stretching",
    keys: ["any-not-screened"],
    condition: "No completed readiness screen",
    touches: ["back-stretch"],
    tier: "needs-clearance",
    scope: "session",
    say: {
      practitioner:
        "Hold back stretches: no completed readiness screen without positive answers. Ask the questions or get a doctor's word.",
      client: "Answer the health questions first. Then we start.",
    },
    instead: "Complete the readiness screen; a positive answer needs a clinician.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 193 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-massage-doctor-first",
    keys: ["any-not-screened"],
    condition: "No completed readiness screen",
    touches: ["@massage", "item:self-massage-session"],
    tier: "needs-clearance",
    scope: "session",
    say: {
      practitioner:
        "Hold massage: no completed readiness screen without positive answers. Ask the questions or get a doctor's word.",
      client: "Answer the health questions first. Then we start.",
    },
    instead: "Complete the readiness screen; a positive answer needs a clinician.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 240 }],
    carries: ["massage-doctor-first"],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
