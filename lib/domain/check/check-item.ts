import type { RegionId } from "../knowledge/regions";
import type { Trait } from "../knowledge/traits";
import type { Dose, Item, Pressure } from "../knowledge/types";
import { regionTraits } from "./region-traits";
import type { CheckItem } from "./types";

/** A library item as one thing to check; `ref` names the choice and is the item's id unless given.
 *  A dose or regions given here were chosen for the client; without them the library's own hold. */
export function checkItemOf(
  item: Item,
  ref: string = item.id,
  chosen?: Dose,
  chosenRegions: readonly RegionId[] = [],
): CheckItem {
  const { id, name, kind, regions, aims, position } = item;
  const dose = chosen ?? item.dose;
  return {
    ref,
    itemId: id,
    name,
    kind,
    traits: withTraits(item.traits, [...pressureTraits(item, chosen?.pressure), ...regionTraits(item, chosenRegions)]),
    regions: chosenRegions.length > 0 ? chosenRegions : regions,
    aims,
    position,
    dose,
    ...(dose.pressure ? { pressure: dose.pressure } : {}),
    ...(chosen ? { chosen: true } : {}),
    ...(item.untagged ? { untagged: true } : {}),
  };
}

const TRAIT_OF: Readonly<Record<Pressure, Trait>> = {
  light: "light-pressure",
  moderate: "moderate-pressure",
  deep: "deep-pressure",
};

/** More pressure adds its trait; less takes none away, so that what a technique can do is still looked at. */
function pressureTraits({ kind }: Item, pressure: Pressure | undefined): readonly Trait[] {
  const handsOn = kind === "massage" || kind === "massage-session" || kind === "self-massage";
  return pressure && handsOn ? [TRAIT_OF[pressure]] : [];
}

const extended = new WeakMap<readonly Trait[], Map<string, readonly Trait[]>>();

/** The list with what it lacks of the others. One list for each combination: features are remembered by it. */
function withTraits(traits: readonly Trait[], more: readonly Trait[]): readonly Trait[] {
  const added = more.filter((trait) => !traits.includes(trait));
  if (added.length === 0) return traits;
  const lists = extended.get(traits) ?? new Map<string, readonly Trait[]>();
  extended.set(traits, lists);
  const name = added.join(" ");
  const list = lists.get(name) ?? [...traits, ...added];
  lists.set(name, list);
  return list;
}
