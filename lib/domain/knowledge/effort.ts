import type { Trait } from "./traits";
import type { Item, Kind } from "./types";

/** How hard an item is for the client. */
export const EFFORTS = ["light", "moderate", "hard"] as const;
export type Effort = (typeof EFFORTS)[number];

/** Lowest effort that counts as moderate and as hard, on the 0-10 scale.
 *  Source: Borg G. Scand J Work Environ Health 1990;16 Suppl 1:55-8 (CR10: 3 moderate, 5 strong). */
const MODERATE_FROM = 3;
const HARD_FROM = 5;

const HARD: readonly Trait[] = ["high-load", "max-effort", "isometric-max", "eccentric-heavy", "aerobic-vigorous"];
const MODERATE: readonly Trait[] = ["strength-training", "aerobic-moderate", "impact", "hanging-from-arms"];

const DONE_BY_CLIENT: readonly Kind[] = [
  "stretch",
  "mobility",
  "strength",
  "relaxation",
  "breathing",
  "self-massage",
  "aerobic",
  "yoga",
];

/** What the dose says of the effort, else what the traits do; null for what is done to the client or only told. */
export function effortOf({ kind, dose, traits }: Pick<Item, "kind" | "dose" | "traits">): Effort | null {
  if (dose.effort !== undefined) {
    return dose.effort >= HARD_FROM ? "hard" : dose.effort >= MODERATE_FROM ? "moderate" : "light";
  }
  if (!DONE_BY_CLIENT.includes(kind)) return null;
  if (traits.some((trait) => HARD.includes(trait))) return "hard";
  return traits.some((trait) => MODERATE.includes(trait)) ? "moderate" : "light";
}
