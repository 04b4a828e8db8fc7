import { CONDITION_IDS, type ConditionId } from "./conditions";
import { isDerivedKey } from "./derived-keys";
import { MEDICINE_CLASS_IDS, type MedicineClassId } from "./medicines";
import { REGIONS, type RegionId } from "./regions";
import { isTrait } from "./traits";
import { KINDS, type Selector } from "./types";

// Stored text can be older or newer than the knowledge: these tell which of it is still known.

const conditionIds: ReadonlySet<string> = new Set(CONDITION_IDS);
const medicineClassIds: ReadonlySet<string> = new Set(MEDICINE_CLASS_IDS);
const groups: ReadonlySet<string> = new Set(["@massage", "@self-massage", "@exercise", "@stretch", "@all"]);

const kinds: ReadonlySet<string> = new Set(KINDS.map((kind) => `kind:${kind}`));

/** True for a key on the client's record that rules can act on. */
export const knownKey = isDerivedKey;

export function knownCondition(text: string): text is ConditionId {
  return conditionIds.has(text);
}

export function knownMedicineClass(text: string): text is MedicineClassId {
  return medicineClassIds.has(text);
}

export function knownRegion(text: string): text is RegionId {
  return Object.hasOwn(REGIONS, text);
}

/** True for what a clearance or a rule can be about: a trait, a group of items, a kind, or one item. */
export function knownSelector(text: string): text is Selector {
  return isTrait(text) || groups.has(text) || kinds.has(text) || text.startsWith("item:");
}
