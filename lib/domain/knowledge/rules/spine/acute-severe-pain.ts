import type { Rule } from "../../types";

/** Acute severe back pain. */
export const acuteSeverePainRules = [
  {
    id: "D29",
    keys: ["acute-severe-pain"],
    condition: "Acute severe back pain: effort",
    touches: ["strength-training", "aerobic-vigorous", "max-effort", "high-load"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No strength work, heavy load or hard aerobic work: acute severe back pain.",
      client: "This is too hard for now. Skip it until it hurts less.",
    },
    instead: "Comfort position, breathing, gentle movement, warmth if wanted; red-flag screen.",
    sources: [
      { ref: "nice-ng59", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D29M",
    keys: ["acute-severe-pain"],
    condition: "Acute severe back pain: stretching and firm pressure",
    touches: ["back-stretch", "deep-pressure", "focal-deep-pressure", "aerobic-moderate"],
    tier: "modify",
    scope: "item",
    change: {
      text: "No back stretch into pain, light pressure in place of deep, easy effort only; effort 3 of 10 at most.",
      maxPressure: "light",
      maxEffort: 3,
    },
    say: {
      practitioner:
        "Acute severe back pain: no back stretch into pain, light pressure in place of deep, easy effort only.",
      client: "Go easy. Stop if pain grows.",
    },
    instead: "Wait for it to ease; light pressure only; nothing that increases pain.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-yoga-wait-severe-pain",
    keys: ["acute-severe-pain"],
    condition: "Acute severe back pain: yoga",
    touches: ["kind:yoga"],
    tier: "modify",
    scope: "item",
    change: { text: "Wait with yoga until it eases." },
    say: { practitioner: "Acute severe pain: wait with yoga until it eases.", client: "Wait until the pain is less." },
    instead: "Wait with yoga until it eases.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 106 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-massage-after-acute",
    keys: ["acute-severe-pain"],
    condition: "Acute severe back pain: massage",
    touches: ["deep-pressure", "focal-deep-pressure", "@massage"],
    tier: "modify",
    scope: "item",
    change: { text: "Massage once it has settled; until then light pressure only.", maxPressure: "light" },
    say: {
      practitioner: "Acute severe pain: massage once it has settled; until then light pressure only.",
      client: "Wait until the worst pain is over.",
    },
    instead: "Massage once it has settled; until then light pressure only.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 76 }],
    carries: ["massage-after-acute-pain-settles"],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
