import type { IsoDay } from "../day/day";
import type { DerivedKey } from "../knowledge/conditions";
import { isDerivedKey } from "../knowledge/derived-keys";
import { regionWords } from "../knowledge/regions";
import { conditionKeys } from "./derive-conditions";
import { ageKeys, medicineKeys, pulseKeys, screenKeys } from "./derive-person";
import { pressureKeys } from "./derive-pressure";
import type { Derived, Evidence } from "./evidence";
import type { Facts, NotChecked } from "./types";

/** Keys of fragile bone: with one of them a minor fall is treated as a fracture until it is ruled out (rule A04). */
const FRAGILE_BONE: readonly DerivedKey[] = ["osteoporosis", "steroid-long-term", "vertebral-fracture"];

/** Everything the record says today as keys that rules act on, in one order whatever the order of the facts. */
export function deriveKeys(facts: Facts, today: IsoDay): Derived {
  const conditions = conditionKeys(facts.conditions, today);
  const medicines = medicineKeys(facts.medicines);
  const pressure = pressureKeys(facts, today);
  const direct = directKeys(facts.keys ?? []);
  const single: Evidence[] = [
    { key: "any", text: "Every client", basis: "any" },
    ...conditions.evidence,
    ...medicines.evidence,
    ...pressure.evidence,
    ...ageKeys(facts.birthDate, today),
    ...screenKeys(facts.screen, today),
    ...direct.evidence,
  ];
  const keys = new Set(single.map(({ key }) => key));
  const evidence = [...single, ...pulseKeys(facts.restingPulse, keys, today), ...fallOnFragileBone(single)];
  return {
    evidence: unique(evidence, ({ key, text, basis }) => `${key}\n${text}\n${basis}`),
    notChecked: unique(
      [...conditions.notChecked, ...medicines.notChecked, ...pressure.notChecked, ...direct.notChecked],
      ({ fact, ask }) => `${fact}\n${ask}`,
    ),
  };
}

function directKeys(keys: NonNullable<Facts["keys"]>): Derived {
  const evidence: Evidence[] = [];
  const notChecked: NotChecked[] = [];
  for (const one of keys) {
    const { key, regions } = typeof one === "string" ? { key: one, regions: [] } : one;
    const area = regions.length > 0 ? { regions } : {};
    if (isDerivedKey(key)) {
      evidence.push({
        key,
        text: [key.replaceAll("-", " "), regions.length > 0 ? ` (${regionWords(regions)})` : ""].join(""),
        basis: ["key", key, ...[...regions].sort()].join("|"),
        ...area,
      });
    } else notChecked.push({ fact: key, ask: "No rule knows this word. Which listed condition is it?" });
  }
  return { evidence, notChecked };
}

function fallOnFragileBone(evidence: readonly Evidence[]): readonly Evidence[] {
  const fragile = evidence.filter(({ key }) => FRAGILE_BONE.includes(key));
  if (fragile.length === 0) return [];
  return evidence
    .filter(({ key }) => key === "recent-trauma")
    .flatMap((fall) =>
      fragile.map(
        (bone): Evidence => ({
          key: "spine-trauma",
          text: `${fall.text} with ${bone.text}`,
          ...(fall.on ? { on: fall.on } : {}),
          basis: `${fall.basis}&${bone.basis}`,
        }),
      ),
    );
}

function unique<T>(list: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const byName = new Map(list.map((one) => [nameOf(one), one]));
  return [...byName.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
