import type { Trait } from "../knowledge/traits";
import type { Dose, Item, Pressure } from "../knowledge/types";
import type { CheckItem } from "./types";

/** A library item as one thing to check; `ref` names the choice and is the item's id unless given.
 *  A dose given here was chosen for the client; without one the library's own holds. */
export function checkItemOf(item: Item, ref: string = item.id, chosen?: Dose): CheckItem {
  const { id, name, kind, regions, aims, position } = item;
  const dose = chosen ?? item.dose;
  return {
    ref,
    itemId: id,
    name,
    kind,
    traits: traitsAt(item, chosen?.pressure),
    regions,
    aims,
    position,
    dose,
    ...(dose.pressure ? { pressure: dose.pressure } : {}),
    ...(chosen ? { chosen: true } : {}),
  };
}

const TRAIT_OF: Readonly<Record<Pressure, Trait>> = {
  light: "light-pressure",
  moderate: "moderate-pressure",
  deep: "deep-pressure",
};

const pressed = new WeakMap<readonly Trait[], Map<Pressure, readonly Trait[]>>();

/** The traits of a hands-on item at the chosen pressure. More pressure adds its trait; less takes none away, so that
 *  what a technique can do is still looked at. One list for each item and pressure: features are remembered by it. */
function traitsAt({ traits, kind }: Item, pressure: Pressure | undefined): readonly Trait[] {
  const handsOn = kind === "massage" || kind === "massage-session" || kind === "self-massage";
  if (!pressure || !handsOn || traits.includes(TRAIT_OF[pressure])) return traits;
  const known = pressed.get(traits) ?? new Map<Pressure, readonly Trait[]>();
  pressed.set(traits, known);
  const list = known.get(pressure) ?? [...traits, TRAIT_OF[pressure]];
  known.set(pressure, list);
  return list;
}
