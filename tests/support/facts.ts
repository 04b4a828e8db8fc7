import { checkItemOf } from "@/lib/domain/check/check-item";
import type { CheckContext, CheckItem, ConditionFact, Facts } from "@/lib/domain/check/types";
import type { ConditionId, DerivedKey } from "@/lib/domain/knowledge/conditions";
import { itemById } from "@/lib/domain/knowledge/index";
import type { MedicineClassId } from "@/lib/domain/knowledge/medicines";
import type { RegionId } from "@/lib/domain/knowledge/regions";
import { isTrait } from "@/lib/domain/knowledge/traits";
import type { Kind } from "@/lib/domain/knowledge/types";

/** The day on which every worked case is read. */
export const TODAY = "2026-11-22";

/** The same day, nothing overridden. */
export const context: CheckContext = { today: TODAY, overrides: [] };

/** A client with nothing recorded and a clean screen; `more` adds to it. */
export function client(more: Partial<Facts> = {}): Facts {
  return {
    conditions: [],
    medicines: [],
    screen: { completedOn: "2026-11-01", positive: [] },
    clearances: [],
    ...more,
  };
}

/** A client with one recorded condition. */
export function having(key: ConditionId, more: Partial<ConditionFact> = {}): Facts {
  return client({ conditions: [condition(key, more)] });
}

/** A client on one medicine. */
export function taking(classId: MedicineClassId, name: string = classId): Facts {
  return client({ medicines: [{ id: classId, classId, name }] });
}

/** A client with keys put on directly. */
export function withKeys(...keys: DerivedKey[]): Facts {
  return client({ keys });
}

/** A client whose resting pressure was taken on `on`. Unit: mmHg. */
export function pressure(systolicMmHg: number, diastolicMmHg: number, on: string = TODAY): Facts {
  return client(reading(systolicMmHg, diastolicMmHg, on));
}

/** A blood pressure reading to lay over other facts. Unit: mmHg. */
export function reading(
  systolicMmHg: number,
  diastolicMmHg: number,
  on: string = TODAY,
): Pick<Required<Facts>, "bloodPressure"> {
  return { bloodPressure: { systolicMmHg, diastolicMmHg, on } };
}

/** A recorded condition. */
export function condition(key: ConditionId, more: Partial<ConditionFact> = {}): ConditionFact {
  return { id: key, key, text: key, ...more };
}

/** An item that carries these traits and nothing else of note; words that are no trait are read as its kind or id. */
export function itemWith(selector: string, regions: readonly RegionId[] = ["whole-body"]): CheckItem {
  return {
    ref: "row",
    itemId: selector.startsWith("item:") ? selector.slice(5) : "invented",
    name: "Invented item",
    kind: kindOf(selector),
    traits: isTrait(selector) ? [selector] : [],
    regions,
    aims: ["relax"],
    position: "varied",
  };
}

/** An item used in a plan: on these days, with this dose, at this place of the day. */
export function used(item: CheckItem, ref: string, use: Pick<CheckItem, "days" | "order" | "dose">): CheckItem {
  return { ...item, ref, ...use };
}

/** A library item as chosen. */
export function chosen(id: string): CheckItem {
  const item = itemById(id);
  if (!item) throw new Error(`No item ${id}`);
  return checkItemOf(item);
}

const KINDS: Readonly<Record<string, Kind>> = {
  "@massage": "massage",
  "@self-massage": "self-massage",
  "@exercise": "mobility",
  "@stretch": "stretch",
  "@all": "mobility",
  "kind:stretch": "stretch",
  "kind:mobility": "mobility",
  "kind:strength": "strength",
  "kind:yoga": "yoga",
  "kind:aerobic": "aerobic",
  "kind:heat": "heat",
  "kind:cold": "cold",
  "kind:heat-cold": "heat-cold",
  "kind:topical": "topical",
};

// Advice is touched by no group, so that a trait is tried alone.
function kindOf(selector: string): Kind {
  return KINDS[selector] ?? "advice";
}
