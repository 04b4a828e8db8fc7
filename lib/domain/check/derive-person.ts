import { addDays, ageInYears, daysBetween, type IsoDay } from "../day/day";
import type { DerivedKey } from "../knowledge/conditions";
import { medicineClasses } from "../knowledge/medicines";
import { screenShorts } from "../knowledge/screen-questions";
import { threshold } from "../knowledge/thresholds";
import type { MedicineClass } from "../knowledge/types";
import type { Derived, Evidence } from "./evidence";
import type { Facts, MedicineFact, NotChecked } from "./types";

const HEART_KEYS: readonly DerivedKey[] = [
  "cardiovascular-disease",
  "coronary-stable",
  "heart-failure",
  "heart-failure-decompensated",
  "recent-mi",
  "severe-aortic-stenosis",
  "unstable-angina",
];

const medicineById = new Map<string, MedicineClass>(medicineClasses.map((medicine) => [medicine.id, medicine]));

/** Keys of the medicines; free text is handed on as not checked. */
export function medicineKeys(facts: readonly MedicineFact[]): Derived {
  const evidence: Evidence[] = [];
  const notChecked: NotChecked[] = [];
  for (const { classId, name, since, recordedOn } of facts) {
    const medicine = classId === null ? undefined : medicineById.get(classId);
    if (!medicine) {
      notChecked.push({ fact: name || String(classId), ask: "Which listed medicine is this?" });
      continue;
    }
    const said = name || medicine.name;
    const on = recordedOn ?? since;
    for (const key of medicine.keys) {
      evidence.push({
        key,
        text: since ? `${said} (since ${since})` : said,
        ...(on ? { on } : {}),
        basis: `medicine|${medicine.id}|${said}|${since ?? ""}`,
      });
    }
  }
  return { evidence, notChecked };
}

/** Keys of the age. */
export function ageKeys(birthDate: IsoDay | undefined, today: IsoDay): readonly Evidence[] {
  if (!birthDate) return [];
  const years = ageInYears(birthDate, today);
  const text = `Age ${years}`;
  if (years >= threshold("olderAge")) return [{ key: "older-frail", text, basis: `born|${birthDate}` }];
  if (years < threshold("adultAge")) return [{ key: "minor", text, basis: `born|${birthDate}` }];
  return [];
}

/** Keys of the readiness screen. Nothing on file, an old one or a positive answer leaves the client unscreened. */
export function screenKeys(screen: Facts["screen"], today: IsoDay): readonly Evidence[] {
  if (!screen) return [{ key: "any-not-screened", text: "No readiness screen on file", basis: "screen|none" }];
  const on = screen.completedOn;
  const old = daysBetween(on, today) > threshold("screenHolds");
  const positive = [...new Set(screen.positive)].sort();
  const evidence: Evidence[] = positive.map((key) => ({
    key,
    text: `Readiness screen: ${screenShorts.get(key) ?? key.replaceAll("-", " ")} (${on})`,
    on,
    basis: `screen|${key}|${on}`,
  }));
  if (positive.length > 0) {
    const text = `Readiness screen with a positive answer (${on})`;
    evidence.push({ key: "parq-yes", text, on, basis: `screen|positive|${on}` });
    evidence.push({ key: "any-not-screened", text, on, basis: `screen|positive|${on}` });
  } else if (old) {
    const text = `Readiness screen expired on ${addDays(on, threshold("screenHolds"))}`;
    evidence.push({ key: "any-not-screened", text, on, basis: `screen|old|${on}` });
  }
  return evidence;
}

/** A fast resting pulse, measured in these days. */
export function pulseKeys(
  pulse: Facts["restingPulse"],
  keys: ReadonlySet<DerivedKey>,
  today: IsoDay,
): readonly Evidence[] {
  if (!pulse || daysBetween(pulse.on, today) > threshold("pulseHolds")) return [];
  const limit = threshold(HEART_KEYS.some((key) => keys.has(key)) ? "fastPulseWithHeartDisease" : "fastPulse");
  if (pulse.perMinute <= limit) return [];
  const text = `Resting pulse ${pulse.perMinute} per minute (${pulse.on})`;
  return [{ key: "resting-tachycardia", text, on: pulse.on, basis: `pulse|${pulse.perMinute}|${pulse.on}` }];
}
