import { REGIONS, type RegionId } from "@/lib/domain/knowledge/regions";
import type { Item, Kind, Position } from "@/lib/domain/knowledge/types";
import { AIM_LABEL } from "./words";

/** What the list needs of an item, and no more: it goes to the browser. */
export interface ItemEntry {
  readonly id: string;
  readonly name: string;
  readonly more: string;
  readonly kind: Kind;
  readonly regions: readonly RegionId[];
  readonly position: Position;
  readonly prescribable: boolean;
  readonly drawn: boolean;
}

/** The items as the list shows them: with a drawing first, then what can be assigned, then what is only named. */
export function itemEntries(items: readonly Item[], isDrawn: (itemId: string) => boolean): readonly ItemEntry[] {
  return items
    .map((item) => entryOf(item, isDrawn(item.id)))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name, "en"));
}

function entryOf({ id, name, synonyms, kind, regions, position, aims, prescribable, client }: Item, drawn: boolean) {
  const words = [...synonyms, client?.name ?? "", ...aims.map((aim) => AIM_LABEL[aim])];
  return { id, name, more: words.join(" "), kind, regions, position, prescribable, drawn };
}

function placeOf({ drawn, prescribable }: ItemEntry): number {
  if (drawn) return 0;
  return prescribable ? 1 : 2;
}

/** True when an item belongs to a chosen region: it is that region, a part of it, or a larger part around it. The whole
 *  body counts only when it is asked for, or every region would show all general advice. */
export function isIn({ regions }: Pick<ItemEntry, "regions">, chosen: RegionId): boolean {
  return regions.some(
    (region) => region === chosen || within(region).includes(chosen) || within(chosen).includes(region),
  );
}

function within(region: RegionId): readonly string[] {
  return REGIONS[region].within;
}
