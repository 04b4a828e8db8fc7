import type { Rule } from "../../types";

/** Every client. */
export const heatAndColdRules = [
  {
    id: "s-ice-max-20-min",
    keys: ["any"],
    condition: "Every client",
    touches: ["cold-local", "item:ice-pack"],
    tier: "note",
    scope: "item",
    change: { text: "20 minutes at most, cloth between, then 90 minutes off.", maxMinutes: 20 },
    say: {
      practitioner: "Ice: 20 minutes at most, cloth between, then 90 minutes off.",
      client: "Ice for 20 minutes at most. Use a cloth.",
    },
    instead: "20 minutes at most, cloth between, then 90 minutes off.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 80 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-never-sleep-with-compress",
    keys: ["any"],
    condition: "Every client",
    touches: ["cold-local", "heat-local", "topical-irritant"],
    tier: "note",
    scope: "item",
    say: { practitioner: "Compress or warming pack: never while asleep.", client: "Do not fall asleep with it on." },
    instead: "Never while asleep.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 83 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-pungent-tincture-burn",
    keys: ["any"],
    condition: "Every client",
    touches: ["topical-irritant"],
    tier: "modify",
    scope: "item",
    change: { text: "Test a small spot, 10 minutes at most, wash off when it burns.", maxMinutes: 10 },
    say: {
      practitioner: "Warming ointment or compress: test a small spot, 10 minutes at most, wash off when it burns.",
      client: "Test a small spot first. Wash it off if it burns.",
    },
    instead: "Test a small spot, 10 minutes at most, wash off when it burns.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 226 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
