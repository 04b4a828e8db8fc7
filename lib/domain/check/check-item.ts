import type { Dose, Item } from "../knowledge/types";
import type { CheckItem } from "./types";

/** A library item as one thing to check; `ref` names the choice and is the item's id unless given. */
export function checkItemOf(item: Item, ref: string = item.id, dose: Dose = item.dose): CheckItem {
  const { id, name, kind, traits, regions, aims, position } = item;
  return {
    ref,
    itemId: id,
    name,
    kind,
    traits,
    regions,
    aims,
    position,
    dose,
    ...(dose.pressure ? { pressure: dose.pressure } : {}),
  };
}
