import { items } from "./items";
import { rules } from "./rules";
import type { Item, Rule } from "./types";

export { assessmentOptions } from "./assessment/assessment";
export { conditions } from "./conditions";
export { educationPoints } from "./education/education";
export { medicineClasses } from "./medicines";
export { conflicts, rejectedLines } from "./not-repeated/not-repeated";
export { protocols } from "./protocols/protocols";
export { redFlagRules } from "./red-flags";
export { REFERENCES } from "./references";
export { TRAITS } from "./traits";
export { RULES_VERSION } from "./version";
export { items, rules };

const itemsById: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.id, item]));
const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The item with this id, if the library has it. */
export function itemById(id: string): Item | undefined {
  return itemsById.get(id);
}

/** The rule with this id, if it is shipped. */
export function ruleById(id: string): Rule | undefined {
  return rulesById.get(id);
}
