import type { RegionId } from "../knowledge/regions";
import type { Trait } from "../knowledge/traits";
import type { Dose, Item, Position, Pressure } from "../knowledge/types";
import { regionTraits } from "./region-traits";
import type { CheckItem } from "./types";

/** A library item as one thing to check; `ref` names the choice and is the item's id unless given.
 *  A dose, regions or a position given here were chosen for the client; without them the library's own hold. */
export function checkItemOf(
  item: Item,
  ref: string = item.id,
  chosen?: Dose,
  chosenRegions: readonly RegionId[] = [],
  position: Position = item.position,
): CheckItem {
  const { id, name, kind, regions, aims } = item;
  const dose = chosen ?? item.dose;
  return {
    ref,
    itemId: id,
    name,
    kind,
    traits: withTraits(positioned(item, position), [
      ...pressureTraits(item, chosen?.pressure),
      ...regionTraits(item, chosenRegions),
    ]),
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

const TRAITS_OF_POSITION: Readonly<Record<Position, readonly Trait[]>> = {
  supine: ["supine-lying"],
  prone: ["prone-lying"],
  "side-lying": ["side-lying"],
  quadruped: ["quadruped"],
  kneeling: [],
  seated: ["seated"],
  standing: ["standing"],
  hanging: ["hanging-from-arms"],
  varied: [],
};

const POSITION_TRAITS: ReadonlySet<Trait> = new Set(Object.values(TRAITS_OF_POSITION).flat());

/** The item's traits with the client in this position. Nobody lies face down and on one side at once, so another position
 *  takes the item's own away; "varied" tells of none, so that the item's own is still looked at. */
function positioned({ traits, position }: Item, chosen: Position): readonly Trait[] {
  if (chosen === position || chosen === "varied") return traits;
  const others = traits.filter((trait) => !POSITION_TRAITS.has(trait));
  return remembered(traits, [...others, ...TRAITS_OF_POSITION[chosen]]);
}

/** The list with what it lacks of the others. */
function withTraits(traits: readonly Trait[], more: readonly Trait[]): readonly Trait[] {
  const added = more.filter((trait) => !traits.includes(trait));
  return added.length === 0 ? traits : remembered(traits, [...traits, ...added]);
}

const made = new WeakMap<readonly Trait[], Map<string, readonly Trait[]>>();

/** One list for each combination made of another: features are remembered by it. */
function remembered(from: readonly Trait[], list: readonly Trait[]): readonly Trait[] {
  const lists = made.get(from) ?? new Map<string, readonly Trait[]>();
  made.set(from, lists);
  const name = list.join(" ");
  const known = lists.get(name) ?? list;
  lists.set(name, known);
  return known;
}
