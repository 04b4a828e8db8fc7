import type { OwnRuleInput } from "@/lib/rules/schema";

/** A rule of the practice's own as the form sends it. */
export function ownRule(more: Partial<OwnRuleInput["rule"]> = {}): OwnRuleInput["rule"] {
  return {
    id: "",
    condition: "Stiff neck in this practice",
    keys: ["neck-pain"],
    touches: ["neck-region-massage"],
    tier: "contraindicated",
    scope: "item",
    sites: [],
    practitioner: "No hands on the neck at the first visit here.",
    client: "We work around your neck first.",
    instead: "Work on the shoulders.",
    source: "Agreed in the team meeting of May",
    ...more,
  };
}
