import type { Rule } from "../../types";

/** Pain during exercise. */
export const painDuringActivityRules = [
  {
    id: "s-stop-when-it-hurts",
    keys: ["pain-during-exercise"],
    condition: "Pain during this exercise",
    touches: ["@exercise"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "Pain during this exercise: stop it.",
      client: "It hurt last time. Skip it until your next visit.",
    },
    instead: "Leave it out; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 281 }],
    carries: ["rf-exercise-hurts"],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-pain-over-15-min",
    keys: ["pain-over-15-min-exercise"],
    condition: "More than mild pain for over 15 minutes in exercise",
    touches: ["@exercise"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "More than mild pain for over 15 minutes in exercise: stop and refer.",
      client: "The pain lasted too long. Stop and call us.",
    },
    instead: "Leave it out; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-tight-back", stance: "supports", grade: "read" }],
    articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 87 }],
    carries: ["rf-exercise-pain-15-min"],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-self-massage-pain-stop",
    keys: ["pain-during-self-massage"],
    condition: "Pain during self-massage",
    touches: ["focal-deep-pressure", "@self-massage"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "Pain during self-massage: stop it.",
      client: "It hurt last time. Skip it until your next visit.",
    },
    instead: "Leave it out; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 87 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
