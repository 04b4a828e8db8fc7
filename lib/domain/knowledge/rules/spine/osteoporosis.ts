import type { Rule } from "../../types";

/** Osteoporosis or high fracture risk, no spinal fracture. */
export const osteoporosisRules = [
  {
    id: "D01",
    keys: ["osteoporosis"],
    condition: "Osteoporosis or high fracture risk, no spinal fracture: loaded or full forward bending",
    touches: ["loaded-spinal-flexion", "end-range-spinal-flexion"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No loaded or full forward bending of the spine: osteoporosis. Hinge at the hips with a straight back.",
      client: "Do not curl up or round your back. Bend at the hips.",
    },
    instead: "Hip hinge with a straight back, small supported range, extensor strength.",
    sources: [
      { ref: "uk-osteoporosis-2022", stance: "supports", grade: "read" },
      { ref: "ros-bending", stance: "supports", grade: "read" },
      { ref: "sfeir-2018", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D02",
    keys: ["osteoporosis"],
    condition: "Osteoporosis: twisting, gentle bending, heavier lifts, impact and unsteady positions",
    touches: ["rotation", "spinal-flexion", "high-load", "max-effort", "eccentric-heavy", "impact", "balance-demand"],
    tier: "modify",
    scope: "item",
    change: {
      text: "No twist under load, small range, hand support for balance, raise loads slowly; effort 5 of 10 at most.",
      maxEffort: 5,
    },
    say: {
      practitioner: "Osteoporosis: no twist under load, small range, hand support for balance, raise loads slowly.",
      client: "Small moves only. Hold on to something. Do not twist.",
    },
    instead:
      "Small comfortable range, no twist under load, balance support, loads raised slowly with guidance; moderate impact is encouraged only without spinal or multiple fractures.",
    sources: [
      { ref: "uk-osteoporosis-2022", stance: "supports", grade: "read" },
      { ref: "tftf-2015", stance: "supports", grade: "read" },
      { ref: "article-muscle-soreness", stance: "stricter", grade: "read" },
    ],
    contested:
      "The founding article forbids every back stretch in osteoporosis; the UK consensus of 2022 limits bending and twist and recommends exercise.",
    reviewedOn: "2026-11-22",
  },
  {
    id: "D03",
    keys: ["osteoporosis"],
    condition: "Osteoporosis: hands-on",
    touches: ["percussive", "deep-pressure", "focal-deep-pressure", "direct-spine-pressure"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No percussion, deep or focal pressure and no pressure on the spine: osteoporosis.",
      client: "No strong pressure on your back. Skip this one.",
    },
    instead: "Light to moderate strokes away from spine and ribs.",
    sources: [
      { ref: "nccih-2019", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-osteoporosis",
    keys: ["osteoporosis"],
    condition: "Osteoporosis: back stretches",
    touches: ["back-stretch"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold back stretches: osteoporosis. Clearance first, then choose by range and load (D01, D02).",
      client: "Ask your doctor before back stretches.",
    },
    instead: "Ask for a clinician's clearance; breathing and a comfortable position stay open.",
    sources: [
      { ref: "article-muscle-soreness", stance: "supports", grade: "read" },
      { ref: "uk-osteoporosis-2022", stance: "looser", grade: "read" },
    ],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 197 }],
    contested:
      "The founding article forbids every back stretch; the 2022 UK consensus recommends exercise and limits bending and twist. Held for clearance.",
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
