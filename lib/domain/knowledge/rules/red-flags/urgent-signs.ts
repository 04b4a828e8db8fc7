import type { Rule } from "../../types";

/** Worsening limb weakness, foot drop, spreading numbness or unsteady gait. */
export const urgentSignsRules = [
  {
    id: "A02",
    keys: ["progressive-neuro-deficit"],
    condition: "Worsening limb weakness, foot drop, spreading numbness or unsteady gait",
    touches: ["@all"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "Nothing today: weakness or numbness that grows. Refer to a doctor the same day.",
      client: "Stop. See a doctor today. Do not do your program.",
    },
    instead: "Urgent medical assessment the same day.",
    sources: [
      { ref: "nice-ng59", stance: "supports", grade: "read" },
      { ref: "nhs-back-pain", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "A03",
    keys: ["serious-pathology-signs"],
    condition:
      "Back pain with fever, unexplained weight loss, night pain not eased by position, cancer history, immune suppression, lump, or bone tenderness",
    touches: ["@all"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "Nothing until a doctor has looked: back pain with fever, weight loss, night pain or a lump.",
      client: "Stop for now. See a doctor first.",
    },
    instead: "Medical assessment first; book nothing until the result is known.",
    sources: [
      { ref: "nhs-back-pain", stance: "supports", grade: "read" },
      { ref: "nice-ng59", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "A04",
    keys: ["spine-trauma"],
    condition: "Recent major trauma, fall from height, or a minor fall with osteoporosis or long steroid use",
    touches: ["@all"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "Nothing until a fracture is ruled out: serious accident, or a fall with fragile bone.",
      client: "Stop for now. A doctor must check you first.",
    },
    instead: "Rule out fracture first.",
    sources: [
      { ref: "nhs-back-pain", stance: "supports", grade: "read" },
      { ref: "uk-osteoporosis-2022", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
