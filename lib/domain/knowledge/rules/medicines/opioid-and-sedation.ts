import type { Rule } from "../../types";

/** Sedated by medicine (opioid, muscle relaxant, sleeping tablet, antihistamine). */
export const opioidAndSedationRules = [
  {
    id: "J02",
    keys: ["sedated"],
    condition: "Sedated by medicine (opioid, muscle relaxant, sleeping tablet, antihistamine)",
    touches: ["heat-whole-body", "deep-pressure", "focal-deep-pressure", "heat-local", "cold-local"],
    tier: "modify",
    scope: "item",
    change: {
      text: "No heat or cold alone, lighter pressure, help when getting up, no driving; 15 minutes at most, moderate pressure at most.",
      maxPressure: "moderate",
      maxMinutes: 15,
    },
    say: {
      practitioner: "Sedating medicine: no heat or cold alone, lighter pressure, help when getting up, no driving.",
      client: "No heat or ice alone. Get up with help.",
    },
    instead: "No unsupervised heat or cold, lighter pressure, help when getting up, advise not to drive.",
    sources: [{ ref: "amta-medication", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "J03",
    keys: ["opioid"],
    condition: "Opioid analgesic",
    touches: ["deep-pressure", "focal-deep-pressure", "percussive"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Pain feedback is dulled, so light to moderate pressure, no trigger-point or percussive work.",
      maxPressure: "moderate",
    },
    say: {
      practitioner:
        "Opioid: pain feedback is dulled, so light to moderate pressure, no trigger-point or percussive work.",
      client: "We use less pressure for now.",
    },
    instead: "Pain feedback is blunted: light to moderate only.",
    sources: [{ ref: "amta-medication", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-opioid-caution",
    keys: ["opioid"],
    condition: "Opioid: advice on the medicine",
    touches: ["item:opioids-strong-painkillers"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Opioid: for severe pain and short use only; dose questions go to the prescriber.",
      client: "Ask your doctor about this.",
    },
    instead: "For severe pain and short use only; dose questions go to the prescriber.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 81 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
