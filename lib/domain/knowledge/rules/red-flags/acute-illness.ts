import type { Rule } from "../../types";

/** Fever or chills, about 38 °C or more. */
export const acuteIllnessRules = [
  {
    id: "A06",
    keys: ["fever"],
    condition: "Fever or chills, about 38 °C or more",
    touches: ["@massage", "@self-massage", "@exercise", "heat-whole-body", "heat-local"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner:
        "No massage, exercise or heat today: fever of 38 °C or more. Start again 24 to 48 hours after it is gone.",
      client: "Rest today. Skip this one.",
    },
    instead: "Reschedule; resume 24-48 hours after the temperature is normal without medicine.",
    sources: [
      { ref: "nccih-2019", stance: "supports", grade: "read" },
      { ref: "parq-plus-2023", stance: "supports", grade: "cited" },
      { ref: "hf-reviews-2023", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "A07",
    keys: ["acute-infection"],
    condition: "Acute systemic or contagious illness (influenza, COVID-19, gastroenteritis)",
    touches: [
      "@massage",
      "@self-massage",
      "@stretch",
      "aerobic-moderate",
      "aerobic-vigorous",
      "strength-training",
      "heat-whole-body",
    ],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "No massage, stretch, strength or aerobic work today: acute infection. Rebook when well.",
      client: "Rest first. Skip this one until you are well.",
    },
    instead: "Postpone; light walking only when well enough; follow local infection-control law.",
    sources: [
      { ref: "parq-plus-2023", stance: "supports", grade: "cited" },
      { ref: "abmp-practice", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "A08",
    keys: ["intoxicated"],
    condition: "Alcohol or recreational drugs now",
    touches: ["@massage", "@self-massage", "@exercise", "heat-whole-body", "cold-local", "water-immersion"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "No massage, exercise, heat or cold today: alcohol or drugs now. Rebook, check the way home.",
      client: "Not today. We will find a new day.",
    },
    instead: "Do not treat; rebook; check safe transport.",
    sources: [
      { ref: "ada-resistance-2006", stance: "supports", grade: "read" },
      { ref: "abmp-practice", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-viral-stretch",
    keys: ["acute-infection"],
    condition: "Acute infection: back stretches",
    touches: ["back-stretch"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No back stretches: acute viral illness.",
      client: "Rest first. Skip this one until you are well.",
    },
    instead: "Leave it out; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 201 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-fever-stretch",
    keys: ["fever"],
    condition: "Fever: back stretches",
    touches: ["back-stretch"],
    tier: "contraindicated",
    scope: "item",
    say: { practitioner: "No back stretches: fever.", client: "Rest today. Skip this one." },
    instead: "Leave it out; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 202 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
