import { itemById, items, rules } from "@/lib/domain/knowledge";
import type { Library } from "@/lib/domain/program/check-plan";

const shipped: Library = { items, rules, itemById };

/** Everything a practice can choose from and is checked with. Kept in memory: the shipped knowledge is part of the program. */
export function libraryOf(): Library {
  return shipped;
}
