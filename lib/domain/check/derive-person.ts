import { addDays, ageInYears, daysBetween, type IsoDay } from "../day/day";
import type { DerivedKey } from "../knowledge/conditions";
import { medicineClasses } from "../knowledge/medicines";
import { screenQuestions } from "../knowledge/screen-questions";
import type { MedicineClass } from "../knowledge/types";
import type { Derived, Evidence } from "./evidence";
import type { Facts, MedicineFact, NotChecked } from "./types";

/** From this age a slow start and supports are asked for. Unit: years. Source: rule K02. */
const OLDER_YEARS = 75;

/** Below this age a guardian consents. Unit: years. Source: rule K01. */
const MINOR_YEARS = 16;

/** A completed readiness screen holds this long. Unit: days. Source: PAR-Q+ 2023 (12 months). */
const SCREEN_VALID_DAYS = 365;

/** A resting pulse speaks of these days only. Unit: days. Source: rule C16 asks for the pulse of the visit. */
const PULSE_VALID_DAYS = 7;

/** Resting pulse above which a session waits, for anybody and for a heart patient. Unit: beats per minute. Source: rule C16. */
const FAST_PULSE = { anybody: 120, heartPatient: 100 };

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
const questionByKey = new Map<DerivedKey, string>(screenQuestions.map(({ key, short }) => [key, short]));

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
  if (years >= OLDER_YEARS) return [{ key: "older-frail", text, basis: `born|${birthDate}` }];
  if (years < MINOR_YEARS) return [{ key: "minor", text, basis: `born|${birthDate}` }];
  return [];
}

/** Keys of the readiness screen. Nothing on file, an old one or a positive answer leaves the client unscreened. */
export function screenKeys(screen: Facts["screen"], today: IsoDay): readonly Evidence[] {
  if (!screen) return [{ key: "any-not-screened", text: "No readiness screen on file", basis: "screen|none" }];
  const on = screen.completedOn;
  const old = daysBetween(on, today) > SCREEN_VALID_DAYS;
  const positive = [...new Set(screen.positive)].sort();
  const evidence: Evidence[] = positive.map((key) => ({
    key,
    text: `Readiness screen: ${questionByKey.get(key) ?? key.replaceAll("-", " ")} (${on})`,
    on,
    basis: `screen|${key}|${on}`,
  }));
  if (positive.length > 0) {
    const text = `Readiness screen with a positive answer (${on})`;
    evidence.push({ key: "parq-yes", text, on, basis: `screen|positive|${on}` });
    evidence.push({ key: "any-not-screened", text, on, basis: `screen|positive|${on}` });
  } else if (old) {
    const text = `Readiness screen expired on ${addDays(on, SCREEN_VALID_DAYS)}`;
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
  if (!pulse || daysBetween(pulse.on, today) > PULSE_VALID_DAYS) return [];
  const limit = HEART_KEYS.some((key) => keys.has(key)) ? FAST_PULSE.heartPatient : FAST_PULSE.anybody;
  if (pulse.perMinute <= limit) return [];
  const text = `Resting pulse ${pulse.perMinute} per minute (${pulse.on})`;
  return [{ key: "resting-tachycardia", text, on: pulse.on, basis: `pulse|${pulse.perMinute}|${pulse.on}` }];
}
