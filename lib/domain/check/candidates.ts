import { featureBits, type Touch, touches, touchOf } from "./features";
import type { CheckItem, Clearance } from "./types";

/** A thing to check with its features worked out. */
export interface Candidate {
  readonly item: CheckItem;
  readonly features: Uint32Array;
}

// The library is checked as the same list again and again: it is put in order once.
const known = new WeakMap<readonly CheckItem[], readonly Candidate[]>();

/** Items in one order whatever the order they came in, each with its features. */
export function candidatesOf(items: readonly CheckItem[]): readonly Candidate[] {
  const before = known.get(items);
  if (before?.length === items.length) return before;
  const candidates = items
    .map((item) => ({ item, features: featureBits(item) }))
    .sort((a, b) => compareText(a.item.ref, b.item.ref) || compareText(a.item.itemId, b.item.itemId));
  known.set(items, candidates);
  return candidates;
}

/** The candidates that selectors mean, in their order. */
export function touchedBy(touch: Touch, candidates: readonly Candidate[]): readonly Candidate[] {
  const touched: Candidate[] = [];
  for (const candidate of candidates) {
    if (touches(touch, candidate.features, candidate.item.itemId)) touched.push(candidate);
  }
  return touched;
}

/** The clearance that covers each item today, the longest where there are several. */
export function clearedOf(
  candidates: readonly Candidate[],
  clearances: readonly Clearance[],
  today: string,
): ReadonlyMap<Candidate, Clearance> {
  const valid = clearances
    .filter(({ givenOn, until }) => givenOn <= today && today <= until)
    .sort((a, b) => (a.until === b.until ? compareText(a.id, b.id) : compareText(b.until, a.until)))
    .map((clearance) => ({ clearance, touch: touchOf(clearance.covers) }));
  const cleared = new Map<Candidate, Clearance>();
  if (valid.length === 0) return cleared;
  for (const candidate of candidates) {
    const one = valid.find(({ touch }) => touches(touch, candidate.features, candidate.item.itemId));
    if (one) cleared.set(candidate, one.clearance);
  }
  return cleared;
}

/** Code-unit order: the same on every machine, which a locale's order is not. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
