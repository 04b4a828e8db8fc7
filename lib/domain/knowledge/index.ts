import { items } from "./items";
import { rules } from "./rules";
import type { Item, Rule } from "./types";

export { conditions } from "./conditions";
export { medicineClasses } from "./medicines";
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
