import type { Rule } from "../../types";

/** Heart or vessel disease, not specified. */
export const cardiovascularDiseaseRules = [
  {
    id: "U02",
    keys: ["cardiovascular-disease"],
    condition: "Heart or vessel disease, not specified",
    touches: [
      "strength-training",
      "isometric-max",
      "breath-hold-risk",
      "max-effort",
      "aerobic-moderate",
      "aerobic-vigorous",
      "heat-whole-body",
      "temperature-contrast",
      "@massage",
    ],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold strength and aerobic work, straining, strong heat and massage until the heart condition is named.",
      client: "We need to ask you more first. Skip this for now.",
    },
    instead: "Find out the diagnosis, last event and medicines; then the specific row.",
    sources: [
      { ref: "parq-plus-2023", stance: "supports", grade: "cited" },
      { ref: "acsm-2021", stance: "supports", grade: "cited" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-cvd-stretch",
    keys: ["cardiovascular-disease"],
    condition: "Heart or vessel disease, not specified: back stretches",
    touches: ["back-stretch"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold back stretches: heart or vessel disease, not specified.",
      client: "Ask your doctor first.",
    },
    instead: "Ask for a clinician's clearance; breathing and a comfortable position stay open.",
    sources: [
      { ref: "article-muscle-soreness", stance: "supports", grade: "read" },
      { ref: "ibpc-2024", stance: "looser", grade: "read" },
    ],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 199 }],
    contested:
      "The founding article forbids back stretches with any heart disease; stable disease benefits from exercise. Held until named.",
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-sauna-cardiovascular",
    keys: ["cardiovascular-disease", "heart-failure", "recent-mi", "unstable-angina", "hypertension-uncontrolled"],
    condition:
      "Heart or vessel disease, heart failure, recent heart attack, unstable angina or uncontrolled blood pressure: sauna",
    touches: ["heat-whole-body", "item:sauna-steam-bath"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No sauna or steam: serious heart disease or uncontrolled pressure.",
      client: "No sauna for now. Skip this one.",
    },
    instead: "Leave it out; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 276 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
