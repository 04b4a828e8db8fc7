import type { Rule } from "../../types";

/** Every client. */
export const heatAndColdMoreRules = [
  {
    id: "s-ice-not-on-skin",
    keys: ["any"],
    condition: "Every client",
    touches: ["cold-local", "item:ice-pack"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Cold pack: always a thin towel between ice and skin.",
      client: "Put a thin towel under the ice.",
    },
    instead: "Always a thin towel between ice and skin.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 80 }],
    carries: ["rf-cold-heat-injury"],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-heating-pad-intensity",
    keys: ["any"],
    condition: "Every client",
    touches: ["item:heat-at-once-water-preferred", "item:heat-general"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Heating pad: lowest setting that is felt, skin looked at after 5 minutes.",
      client: "Set it low. Check your skin.",
    },
    instead: "Lowest setting that is felt, skin looked at after 5 minutes.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 56 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-hot-room-training",
    keys: ["any"],
    condition: "Every client",
    touches: ["hot-environment"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Hot room: more sweat, more cramps; a cool room is safer for hard work.",
      client: "Train in a cool room.",
    },
    instead: "More sweat, more cramps; a cool room is safer for hard work.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 25 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
