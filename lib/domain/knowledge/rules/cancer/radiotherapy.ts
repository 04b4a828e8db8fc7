import type { Rule } from "../../types";

/** Radiotherapy now or within six weeks. */
export const radiotherapyRules = [
  {
    id: "H07",
    keys: ["radiotherapy"],
    condition: "Radiotherapy now or within six weeks",
    touches: ["oil-contact", "deep-pressure", "heat-local", "topical-irritant"],
    tier: "contraindicated",
    scope: "region",
    say: {
      practitioner: "No oil, deep pressure, heat or warming ointment on irradiated skin.",
      client: "Keep off this skin. No oil and no heat on it.",
    },
    instead: "Keep off the treated skin; no heat on it.",
    sources: [{ ref: "nccih-2019", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
