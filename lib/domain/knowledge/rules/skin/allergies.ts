import type { Rule } from "../../types";

/** Allergy to nuts, seeds or fragrance. */
export const allergiesRules = [
  {
    id: "I03",
    keys: ["allergy-nut"],
    condition: "Allergy to nuts, seeds or fragrance",
    touches: ["oil-contact", "topical-irritant"],
    tier: "modify",
    scope: "item",
    change: { text: "Nut-free unscented oil, patch test, keep the label." },
    say: {
      practitioner: "Nut, seed or fragrance allergy: nut-free unscented oil, patch test, keep the label.",
      client: "We use a plain oil with no scent.",
    },
    instead: "Nut-free unscented oil, patch test, label kept; severe allergy: epinephrine available.",
    sources: [{ ref: "massage-magazine-nut", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "I04",
    keys: ["allergy-latex"],
    condition: "Latex allergy",
    touches: ["oil-contact"],
    tier: "modify",
    scope: "item",
    change: { text: "Latex-free gloves, table cover and bands." },
    say: { practitioner: "Latex allergy: latex-free gloves, table cover and bands.", client: "We use no latex." },
    instead: "Latex-free gloves, table cover and bands.",
    sources: [{ ref: "massage-magazine-nut", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "I08",
    keys: ["allergy-nut"],
    condition: "Nut allergy: food advice",
    touches: ["item:vegetables-berries-nuts-grains", "item:magnesium-rich-foods"],
    tier: "modify",
    scope: "item",
    change: { text: "Leave nuts and seeds out of the food advice." },
    say: {
      practitioner: "Nut allergy: leave nuts and seeds out of the food advice.",
      client: "Leave out nuts and seeds.",
    },
    instead: "Leave nuts and seeds out of the advice.",
    sources: [{ ref: "massage-magazine-nut", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
