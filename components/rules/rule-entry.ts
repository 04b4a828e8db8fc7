import type { Rule, Tier } from "@/lib/domain/knowledge/types";
import { keysInWords, selectorInWords } from "./words";

/** What the list needs of a rule, and no more: it goes to the browser. */
export interface RuleEntry {
  readonly id: string;
  /** The condition, under the name that search asks for. */
  readonly name: string;
  readonly says: string;
  readonly more: string;
  readonly tier: Tier;
  readonly contested: boolean;
  /** True for the practice's own rule, and for one it has made more or less strict. */
  readonly ofPractice: boolean;
}

/** The rules as the list shows them, by condition. */
export function ruleEntries(rules: readonly Rule[]): readonly RuleEntry[] {
  return rules
    .map((rule) => ({
      id: rule.id,
      name: rule.condition,
      says: rule.say.practitioner,
      more: [keysInWords(rule), ...rule.touches.map((selector) => selectorInWords(selector).name)].join(" "),
      tier: rule.tier,
      contested: rule.contested !== undefined,
      ofPractice: rule.practice !== undefined,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en", { ignorePunctuation: true }));
}
