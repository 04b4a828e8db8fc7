import type { Rule } from "../../types";

/** Peripheral arterial disease or poor skin circulation. */
export const peripheralArterialDiseaseRules = [
  {
    id: "B13",
    keys: ["peripheral-arterial-disease"],
    condition: "Peripheral arterial disease or poor skin circulation",
    touches: ["heat-local", "cold-local", "temperature-contrast", "topical-irritant"],
    tier: "contraindicated",
    scope: "region",
    say: {
      practitioner: "No heat, cold, contrast or warming ointment on the limb with poor circulation.",
      client: "No heat or ice on this area. It may harm your skin.",
    },
    instead: "No thermal methods on the limb; walking is often prescribed with clearance.",
    sources: [
      { ref: "clinical-gate-cryotherapy", stance: "supports", grade: "read" },
      { ref: "pmr-thermal", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
