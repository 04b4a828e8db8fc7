import type { Rule } from "../../types";

/** Liver disease or ascites. */
export const liverDiseaseRules = [
  {
    id: "F06",
    keys: ["liver-disease"],
    condition: "Liver disease or ascites",
    touches: ["oral-medicine", "abdominal-pressure", "prone-lying", "deep-pressure"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold belly pressure, face-down lying, deep pressure and medicine advice: liver disease.",
      client: "Ask your doctor first.",
    },
    instead: "Clearance; no abdominal pressure; medicine advice from a pharmacist or doctor.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
