import type { Rule } from "../../types";

/** Onset over 3 days. */
export const onsetOver3DaysRules = [
  {
    id: "s-ice-first-days-only",
    keys: ["onset-over-3-days"],
    condition: "Pain that began more than 3 days ago",
    touches: ["item:ice-pack"],
    tier: "modify",
    scope: "item",
    change: { text: "Ice has little left to do; warmth is the usual choice." },
    say: {
      practitioner: "Pain older than 3 days: ice has little left to do; warmth is the usual choice.",
      client: "Use warmth now. Ice is for the first days.",
    },
    instead: "Ice has little left to do; warmth is the usual choice.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 59 }],
    contested: "Other sources let comfort decide between ice and warmth.",
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
