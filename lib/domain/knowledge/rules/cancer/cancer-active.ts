import type { Rule } from "../../types";

/** Cancer, active or treated in the last year. */
export const cancerActiveRules = [
  {
    id: "H01",
    keys: ["cancer-active"],
    condition: "Cancer, active or treated in the last year",
    touches: ["deep-pressure", "focal-deep-pressure", "percussive", "vibration"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No deep, focal, percussive or vibration work: cancer, active or treated in the last year.",
      client: "No strong pressure for now. Skip this one.",
    },
    instead: "Light work after oncology clearance; never on tumour, port, radiation field.",
    sources: [
      { ref: "nccih-2019", stance: "supports", grade: "read" },
      { ref: "mskcc-2013", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "H02",
    keys: ["cancer-active"],
    condition: "Cancer, active: other hands-on, exercise and strong heat",
    touches: ["@massage", "@self-massage", "@exercise", "heat-whole-body"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold massage, exercise and strong heat: active cancer. Ask the oncology team for clearance.",
      client: "Your doctor must agree first.",
    },
    instead: "Oncology clearance and a safety plan; light exercise is usually welcome.",
    sources: [
      { ref: "mskcc-2013", stance: "supports", grade: "read" },
      { ref: "pocket-pathology", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-cancer-diagnosed",
    keys: ["cancer-active", "cancer-unspecified"],
    condition: "Cancer, active or not specified: hands-on and yoga",
    touches: ["@massage", "@self-massage", "kind:yoga"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold massage, self-massage and yoga: cancer. Ask the oncology team.",
      client: "Your doctor must agree first.",
    },
    instead: "Ask for a clinician's clearance; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 81 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
