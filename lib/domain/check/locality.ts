import { anyOverlap, type RegionId, regionWords } from "../knowledge/regions";
import type { Change, Rule, Tier } from "../knowledge/types";
import type { Evidence } from "./evidence";
import type { CheckItem } from "./types";

/** Where a rule acts for this client. `everywhere` when it is not local, or when no body area is recorded. */
export interface Locality {
  readonly everywhere: boolean;
  readonly regions: readonly RegionId[];
  /** True when the rule is local and the record does not say where. */
  readonly unknown: boolean;
}

/** The body area of a rule: its fixed sites, or the areas recorded with the facts it rests on. */
export function localityOf(rule: Rule, evidence: readonly Evidence[]): Locality {
  if (rule.scope !== "region") return { everywhere: true, regions: [], unknown: false };
  if (rule.sites) return { everywhere: false, regions: rule.sites, unknown: false };
  if (rule.keys.includes("any")) return { everywhere: true, regions: [], unknown: false };
  // One fact without an area could be anywhere, so the known areas of the others do not narrow the rule.
  if (evidence.some(({ regions }) => !regions)) return { everywhere: true, regions: [], unknown: true };
  return { everywhere: false, regions: evidence.flatMap(({ regions }) => regions ?? []), unknown: false };
}

/** What a rule asks of one item: its own tier, "keep off that area", or null when it has nothing to say there. */
export function locally(rule: Rule, locality: Locality, item: CheckItem): { tier: Tier; change?: Change } | null {
  if (locality.everywhere || anyOverlap(locality.regions, item.regions)) return { tier: rule.tier };
  if (rule.tier === "note") return null;
  return { tier: "modify", change: { text: `Keep off that area: ${regionWords(locality.regions)}.` } };
}
