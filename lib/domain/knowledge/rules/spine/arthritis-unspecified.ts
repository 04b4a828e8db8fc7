import type { Rule } from "../../types";

/** Arthritis, not specified. */
export const arthritisUnspecifiedRules = [
  {
    id: "U05",
    keys: ["arthritis-unspecified"],
    condition: "Arthritis, not specified",
    touches: ["neck-end-range", "isometric-neck", "high-load", "deep-pressure"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold neck end range and isometrics, heavy load and deep pressure until the kind of arthritis is known.",
      client: "We need to ask you more first. Skip this for now.",
    },
    instead: "Ask which arthritis; then D15, D16 or D19.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-arthritis",
    keys: ["osteoarthritis", "rheumatoid-arthritis", "arthritis-unspecified"],
    condition: "Osteoarthritis, rheumatoid arthritis or arthritis not specified: back stretches",
    touches: ["back-stretch"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold back stretches: arthritis. Clearance first, then pain-guided range.",
      client: "Ask your doctor before back stretches.",
    },
    instead: "Ask for a clinician's clearance; breathing and a comfortable position stay open.",
    sources: [
      { ref: "article-muscle-soreness", stance: "supports", grade: "read" },
      { ref: "nice-ng59", stance: "looser", grade: "read" },
    ],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 197 }],
    contested:
      "The founding article forbids every back stretch; current guidance recommends exercise in arthritis. Held for clearance.",
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
