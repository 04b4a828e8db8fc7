import { overlap, type RegionId } from "../knowledge/regions";
import type { PlanLimit } from "../knowledge/types";
import { type Touch, touches } from "./features";
import type { Breach } from "./limits";
import type { CheckItem } from "./types";

/** A thing to check with its features worked out. */
export interface DayItem {
  readonly item: CheckItem;
  readonly features: Uint32Array;
}

/** Loads the same region again too soon: the days of all touched items count together. */
export function isApart(
  { least, regions }: Extract<PlanLimit, { kind: "days-apart" }>,
  one: DayItem,
  touched: readonly DayItem[],
): Breach {
  const days = one.item.days ?? [];
  const own = regions.filter((region) => meets(one, region));
  if (days.length === 0 || own.length === 0) return null;
  const others = touched.filter((other) => own.some((region) => meets(other, region)));
  const loaded = [...new Set(others.flatMap(({ item }) => item.days ?? []))].sort((a, b) => a - b);
  const gaps = loaded.flatMap((day, index) => {
    const before = loaded[index - 1];
    // Two items of one training day are one load, so only different days have a gap; it must touch a day of this item.
    return before !== undefined && (days.includes(day) || days.includes(before)) ? [day - before] : [];
  });
  const shortest = Math.min(...gaps);
  if (shortest >= least) return null;
  return { text: `Again after ${shortest} day${shortest === 1 ? "" : "s"}; leave ${least} or more.` };
}

/** Shares a day and a region with one of the others. */
export function isNotOnTheDayOf(others: Touch, one: DayItem, all: readonly DayItem[]): Breach {
  if (!one.item.days?.length) return null;
  const clash = all.find(
    (other) =>
      other.item.ref !== one.item.ref &&
      touches(others, other.features, other.item.itemId) &&
      sharesADay(one.item, other.item) &&
      one.item.regions.some((region) => meets(other, region)),
  );
  return clash ? { text: `On the same day as ${clash.item.name}; move one of them.` } : null;
}

function sharesADay(one: CheckItem, other: CheckItem): boolean {
  return (one.days ?? []).some((day) => other.days?.includes(day));
}

function meets({ item }: DayItem, region: RegionId): boolean {
  return item.regions.some((own) => overlap(own, region));
}
