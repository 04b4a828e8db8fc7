import type { Rule } from "../../types";

/** Osteochondrosis or degenerative disc disease, no nerve signs. */
export const osteochondrosisRules = [
  {
    id: "U07",
    keys: ["osteochondrosis"],
    condition: "Osteochondrosis or degenerative disc disease, no nerve signs",
    touches: ["loaded-spinal-flexion", "end-range-spinal-flexion", "high-load", "direct-spine-pressure"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Mid-range movement, graded load; no loaded or full bending and no pressure on the spine; effort 6 of 10 at most.",
      maxEffort: 6,
    },
    say: {
      practitioner:
        "Worn discs: mid-range movement, graded load; no loaded or full bending and no pressure on the spine.",
      client: "Move in the middle range. Do not bend all the way.",
    },
    instead: "Mid-range movement, graded load, ask for imaging report and nerve signs.",
    sources: [
      { ref: "nice-ng59", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
      { ref: "article-muscle-soreness", stance: "stricter", grade: "read" },
    ],
    contested: "The founding article forbids back stretches in osteochondrosis; NICE NG59 recommends exercise.",
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-osteochondrosis",
    keys: ["osteochondrosis"],
    condition: "Osteochondrosis: back stretches",
    touches: ["back-stretch"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold back stretches: degenerative discs. Clearance first, then mid-range movement.",
      client: "Ask your doctor before back stretches.",
    },
    instead: "Ask for a clinician's clearance; breathing and a comfortable position stay open.",
    sources: [
      { ref: "article-muscle-soreness", stance: "supports", grade: "read" },
      { ref: "nice-ng59", stance: "looser", grade: "read" },
    ],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 197 }],
    contested: "The founding article forbids every back stretch; NICE NG59 recommends exercise. Held for clearance.",
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
