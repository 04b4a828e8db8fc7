import { TRAITS } from "../knowledge/traits";
import { KINDS, type Kind, type Selector } from "../knowledge/types";
import type { CheckItem } from "./types";

type Checkable = Pick<CheckItem, "itemId" | "kind" | "traits">;

const EXERCISE: readonly Kind[] = ["stretch", "mobility", "strength", "aerobic", "yoga"];
const HANDS_ON: readonly Kind[] = ["massage", "massage-session"];

/** Pressed by the client's own fingers, so it counts as self-massage although it is listed as home care. */
const SELF_MASSAGE_ITEM = "four-finger-press";

const GROUPS: Readonly<Record<string, (item: Checkable) => boolean>> = {
  "@massage": ({ kind }) => HANDS_ON.includes(kind),
  "@self-massage": ({ kind, itemId }) => kind === "self-massage" || itemId === SELF_MASSAGE_ITEM,
  "@exercise": ({ kind }) => EXERCISE.includes(kind),
  "@stretch": ({ kind, traits }) => kind === "stretch" || traits.includes("static-stretch"),
  // Everything that is done to or by the body, breathing and advice apart: resting and breathing stay open.
  "@all": ({ kind }) => kind !== "breathing" && kind !== "advice",
};

/** Every word a selector can use except `item:`, numbered once: trait, group, kind. */
const bitOf = new Map<string, number>(
  [...Object.keys(TRAITS), ...Object.keys(GROUPS), ...KINDS.map((kind) => `kind:${kind}`)].map((word, bit) => [
    word,
    bit,
  ]),
);

const WORDS = Math.ceil(bitOf.size / 32);

/** A rule's selectors or an item's features as bits, and item ids named outright. */
export interface Touch {
  readonly bits: Uint32Array;
  readonly itemIds: ReadonlySet<string>;
}

interface Known {
  readonly kind: Kind;
  readonly itemId: string;
  readonly bits: Uint32Array;
}

// Library items hand over the same list of traits at every check, so their bits are worked out once.
const known = new WeakMap<readonly string[], Known>();

/** The features of an item as bits. */
export function featureBits(item: Checkable): Uint32Array {
  const before = known.get(item.traits);
  if (before && before.kind === item.kind && before.itemId === item.itemId) return before.bits;
  const bits = workedOut(item);
  known.set(item.traits, { kind: item.kind, itemId: item.itemId, bits });
  return bits;
}

function workedOut(item: Checkable): Uint32Array {
  const bits = new Uint32Array(WORDS);
  for (const trait of item.traits) setBit(bits, bitOf.get(trait));
  for (const [group, holds] of Object.entries(GROUPS)) if (holds(item)) setBit(bits, bitOf.get(group));
  setBit(bits, bitOf.get(`kind:${item.kind}`));
  return bits;
}

/** Selectors in the fast form. */
export function touchOf(selectors: readonly Selector[]): Touch {
  const bits = new Uint32Array(WORDS);
  for (const selector of selectors) setBit(bits, bitOf.get(selector));
  const named = selectors.filter((selector) => selector.startsWith("item:")).map((selector) => selector.slice(5));
  return { bits, itemIds: new Set(named) };
}

/** True when selectors and item share a feature, or the item is named. */
export function touches({ bits, itemIds }: Touch, features: Uint32Array, itemId: string): boolean {
  for (let word = 0; word < WORDS; word++) {
    if (((bits[word] ?? 0) & (features[word] ?? 0)) !== 0) return true;
  }
  return itemIds.size > 0 && itemIds.has(itemId);
}

function setBit(bits: Uint32Array, bit: number | undefined): void {
  if (bit === undefined) return;
  const word = bit >> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (bit & 31));
}
