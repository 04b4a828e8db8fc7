import { type Touch, touches } from "./features";
import type { Breach } from "./limits";
import type { DayItem } from "./limits-by-day";

/** Nothing of what should come first is before it on one of its days. */
export function isAfterOneOf(others: Touch, one: DayItem, all: readonly DayItem[]): Breach {
  const { days = [], order = 0 } = one.item;
  if (days.length === 0 || touches(others, one.features, one.item.itemId)) return null;
  const first = all.filter(
    (other) =>
      other.item.ref !== one.item.ref &&
      (other.item.order ?? 0) < order &&
      touches(others, other.features, other.item.itemId),
  );
  const missing = days.filter((day) => !first.some(({ item }) => item.days?.includes(day)));
  return missing.length === 0 ? null : { text: "Put a warm-up before it." };
}

/** Opens or closes a day of several touched items without being what should. */
export function isFramed(ends: Touch, from: number, one: DayItem, touched: readonly DayItem[]): Breach {
  if (touches(ends, one.features, one.item.itemId)) return null;
  for (const day of one.item.days ?? []) {
    const orders = touched.filter(({ item }) => item.days?.includes(day)).map(({ item }) => item.order ?? 0);
    if (orders.length < from) continue;
    const own = one.item.order ?? 0;
    if (own === Math.min(...orders)) return { text: "Begin with stroking." };
    if (own === Math.max(...orders)) return { text: "End with stroking." };
  }
  return null;
}
