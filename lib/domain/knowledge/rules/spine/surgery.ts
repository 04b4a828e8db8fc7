import type { Rule } from "../../types";

/** Spinal surgery within twelve weeks or not released. */
export const surgeryRules = [
  {
    id: "D21",
    keys: ["recent-spinal-surgery"],
    condition: "Spinal surgery within twelve weeks or not released: movement and load",
    touches: [
      "spinal-flexion",
      "spinal-extension",
      "rotation",
      "side-bending",
      "loaded-spinal-flexion",
      "end-range-spinal-extension",
      "end-range-spinal-flexion",
      "loaded-spinal-extension",
      "high-load",
      "strength-training",
      "impact",
      "static-stretch",
    ],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No bending, twisting, stretching or strength work: spinal surgery in the last 12 weeks. Surgeon's protocol only.",
      client: "No bends, turns or lifts for now. Skip this one.",
    },
    instead: "Surgeon's protocol only; walking as told.",
    sources: [{ ref: "plymouth-back-2021", stance: "supports", grade: "listed" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D21M",
    keys: ["recent-spinal-surgery"],
    condition: "Spinal surgery within twelve weeks or not released: everything else",
    touches: [
      "@massage",
      "@self-massage",
      "@exercise",
      "heat-local",
      "heat-whole-body",
      "warm-immersion",
      "aerobic-low",
    ],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold massage, heat and all exercise, walking too: spinal surgery in the last 12 weeks. Ask for the surgeon's release.",
      client: "Your doctor must agree first.",
    },
    instead: "Surgeon's release; nothing near the scar before that.",
    sources: [
      { ref: "plymouth-back-2021", stance: "supports", grade: "listed" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D22",
    keys: ["recent-surgery"],
    condition: "Surgery other than on the spine, within six weeks",
    touches: ["@massage", "@self-massage", "@exercise", "heat-whole-body", "warm-immersion", "water-immersion"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold massage, exercise and hot water: surgery in the last 6 weeks. Ask for the surgeon's release.",
      client: "Your doctor must agree first. Skip this for now.",
    },
    instead: "Surgeon's release; then scar protected, loads graded.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-recent-surgery-yoga",
    keys: ["recent-surgery"],
    condition: "Recent surgery: yoga, mobility and stretching",
    touches: ["kind:yoga", "kind:mobility", "kind:stretch"],
    tier: "modify",
    scope: "item",
    change: { text: "Adapt yoga, mobility and stretching to the wound." },
    say: {
      practitioner: "Recent surgery: adapt yoga, mobility and stretching to the wound.",
      client: "Make the move smaller. Stop if it pulls.",
    },
    instead: "Adapt yoga, mobility and stretching to the wound.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 161 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
