import type { RedFlagRule } from "../types";

/** Emergency services now. */
export const nowRedFlags = [
  {
    id: "rf-cauda-equina",
    allOf: [["cauda-equina-signs"]],
    urgency: "now",
    say: "Call emergency services: numb saddle area, bladder or bowel change or weak legs can be pressed nerves.",
    sources: [{ ref: "cauda-equina", stance: "supports", grade: "read" }],
  },
  {
    id: "rf-chest-pain",
    allOf: [["chest-pain-breathless", "unstable-angina"]],
    urgency: "now",
    say: "Call emergency services: chest pain, breathlessness at rest or collapse.",
    sources: [{ ref: "nhs-back-pain", stance: "supports", grade: "read" }],
  },
  {
    id: "rf-breathless-with-pain",
    allOf: [["chest-pain-breathless"], ["acute-severe-pain", "acute-spasm"]],
    urgency: "now",
    say: "Call emergency services: short of breath with strong back pain. Heart, lung and great vessels come before spasm.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 10 }],
  },
  {
    id: "rf-neck-artery",
    allOf: [["neck-dissection-signs"]],
    urgency: "now",
    say: "Call emergency services: sudden unusual neck pain or headache can be a torn neck artery.",
    sources: [{ ref: "aha-dissection-2014", stance: "supports", grade: "read" }],
  },
  {
    id: "rf-rhabdomyolysis",
    allOf: [["rhabdo-signs"]],
    urgency: "now",
    say: "Send to emergency care: severe muscle pain with dark urine can be muscle breakdown.",
    sources: [{ ref: "mayo-statin-2025", stance: "supports", grade: "read" }],
  },
  {
    id: "rf-pregnancy-clot",
    allOf: [["pregnancy", "postpartum-6-weeks"], ["dvt-current"]],
    urgency: "now",
    say: "Send to emergency care: clot signs in pregnancy or soon after birth.",
    sources: [{ ref: "acog-804", stance: "supports", grade: "cited" }],
  },
  {
    id: "rf-fall-on-blood-thinner",
    allOf: [
      ["anticoagulant", "bleeding-disorder"],
      ["recent-trauma", "spine-trauma"],
    ],
    urgency: "now",
    say: "Send to emergency care: a recent fall or crash while blood clots poorly; bleeding must be ruled out.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
  },
] as const satisfies readonly RedFlagRule[];
