import type { Rule } from "../../types";

/** Carotid or vertebral artery disease, or dizziness, double vision, drop attacks, difficulty speaking or swallowing, or facial numbness with head movement. */
export const neckArteriesRules = [
  {
    id: "B16",
    keys: ["carotid-vbi"],
    condition:
      "Carotid or vertebral artery disease, or dizziness, double vision, drop attacks, difficulty speaking or swallowing, or facial numbness with head movement",
    touches: ["neck-end-range", "neck-rotation", "neck-extension", "neck-region-massage", "isometric-neck"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No neck rotation, extension, end range, isometrics or neck massage: artery signs. Keep the head in neutral.",
      client: "Keep your head straight. Skip neck work. See a doctor.",
    },
    instead: "Refer to a doctor; work below the neck only, head in neutral.",
    sources: [{ ref: "ifompt-2020", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "B17",
    keys: ["neck-dissection-signs"],
    condition: "Sudden severe or unusual neck or head pain, or neck pain with stroke symptoms",
    touches: ["@all"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "Nothing today: sudden unusual neck or head pain. Emergency.",
      client: "Stop. Get emergency help now.",
    },
    instead: "Emergency.",
    sources: [
      { ref: "aha-dissection-2014", stance: "supports", grade: "read" },
      { ref: "ifompt-2020", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
