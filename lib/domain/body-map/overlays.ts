import { deriveKeys } from "../check/derive-keys";
import { localityOf } from "../check/locality";
import type { Facts, Finding } from "../check/types";
import type { IsoDay } from "../day/day";
import type { RegionId } from "../knowledge/regions";
import type { Tier } from "../knowledge/types";
import { mapRegions, regionsOn } from "./map-regions";

/** What else the map shows of a region, with the reason in words. */
export interface Overlay {
  readonly regions: readonly RegionId[];
  readonly reason: string;
}

/** An area that hands and load keep off, or an area the record does not name. */
export interface KeepOff extends Overlay {
  readonly tier: Tier;
  /** True where the rule is local and nobody has recorded where: it counts for the whole body until then. */
  readonly unknown: boolean;
}

/** Tiers that keep a practitioner off an area. What is only to be changed stays on the list of findings. */
const KEEPING_OFF: readonly Tier[] = ["contraindicated", "needs-clearance"];

/** The areas that findings with a local reach are about, strictest first as the findings come. */
export function keepOffOf(findings: readonly Finding[], facts: Facts, today: IsoDay): readonly KeepOff[] {
  const { evidence } = deriveKeys(facts, today);
  return findings
    .filter(({ scope, tier }) => scope === "region" && KEEPING_OFF.includes(tier))
    .map(({ rule, tier }): KeepOff => {
      const { everywhere, regions, unknown } = localityOf(
        rule,
        evidence.filter(({ key }) => rule.keys.includes(key)),
      );
      return { regions: everywhere ? [] : [...new Set(regions)].sort(), tier, unknown, reason: rule.condition };
    })
    .filter(({ regions, unknown }) => unknown || regions.length > 0);
}

/** What is worked on, by name. */
interface Worked {
  readonly name: string;
  readonly regions: readonly RegionId[];
}

/** The areas that a plan or a session works on, each with what works there. What is for the whole body is for no area. */
export function targetsOf(worked: readonly Worked[]): readonly Overlay[] {
  const names = new Map<RegionId, string[]>();
  for (const { name, regions } of worked) {
    for (const region of regions) {
      if (region === "whole-body") continue;
      const known = names.get(region) ?? [];
      if (!known.includes(name)) names.set(region, [...known, name]);
    }
  }
  return [...names].map(([region, which]) => ({ regions: [region], reason: which.join(", ") }));
}

/** Ids of the map's regions that an overlay covers. */
export function covered(overlays: readonly Overlay[]): ReadonlySet<string> {
  const ids = new Set(
    overlays.flatMap(({ regions }) => regions.flatMap((region) => regionsOn(region).map(({ id }) => id))),
  );
  return new Set(mapRegions.map(({ id }) => id).filter((id) => ids.has(id)));
}
