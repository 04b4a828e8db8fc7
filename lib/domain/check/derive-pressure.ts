import { daysBetween, type IsoDay } from "../day/day";
import type { DerivedKey } from "../knowledge/conditions";
import type { Derived, Evidence } from "./evidence";
import type { BloodPressure, Facts } from "./types";

/** A reading older than this says nothing about today. Unit: days. Source: professional custom, as clearances. */
const READING_VALID_DAYS = 90;

/** Resting pressure at which effort and strong heat stop. Unit: mmHg. Source: Integrated Blood Pressure Control 2024 (rule C01). */
const UNCONTROLLED = { systolic: 180, diastolic: 110 };

/** Resting pressure that asks for clearance before hard effort. Unit: mmHg. Source: as above (rule C03). */
const STAGE_2 = { systolic: 160, diastolic: 100 };

/** Systolic pressure below which faintness is likely. Unit: mmHg. Source: NHLBI, Low Blood Pressure (below 90/60). */
const LOW_SYSTOLIC = 90;

const ASK = "Blood pressure today?";

/** Keys from the last reading and from a recorded high blood pressure. */
export function pressureKeys(facts: Facts, today: IsoDay): Derived {
  const recorded = facts.conditions.filter(({ key }) => key === "hypertension");
  const reading = facts.bloodPressure;
  if (!reading || daysBetween(reading.on, today) > READING_VALID_DAYS) return unmeasured(recorded, reading);

  const said = `${reading.systolicMmHg}/${reading.diastolicMmHg} mmHg`;
  const found = (key: DerivedKey): Evidence => ({
    key,
    text: `Blood pressure ${said} (${reading.on})`,
    on: reading.on,
    basis: `blood-pressure|${said}|${reading.on}`,
  });
  if (reaches(reading, UNCONTROLLED)) return { evidence: [found("hypertension-uncontrolled")], notChecked: [] };
  if (reaches(reading, STAGE_2)) return { evidence: [found("hypertension-stage2")], notChecked: [] };
  const low = reading.systolicMmHg < LOW_SYSTOLIC ? [found("hypotension")] : [];
  // "Under 160/100" counts as controlled only while nobody has recorded that the pressure is not under control.
  const treated = recorded.map(({ controlled }) =>
    found(controlled === false ? "hypertension-unspecified" : "hypertension-controlled"),
  );
  return { evidence: [...low, ...treated], notChecked: [] };
}

function unmeasured(recorded: Facts["conditions"], old: BloodPressure | undefined): Derived {
  const evidence: Evidence[] = recorded.map(({ controlled, since, recordedOn }) => ({
    key: controlled === false ? "hypertension-uncontrolled" : "hypertension-unspecified",
    text: `High blood pressure${controlled === false ? ", recorded as not controlled" : ""}, no reading of the last ${READING_VALID_DAYS} days`,
    ...(recordedOn ? { on: recordedOn } : {}),
    basis: `hypertension|${controlled ?? "unknown"}|${since ?? ""}`,
  }));
  if (old && reaches(old, STAGE_2)) {
    evidence.push({
      key: "hypertension-unspecified",
      text: `Blood pressure was ${old.systolicMmHg}/${old.diastolicMmHg} mmHg (${old.on}) and has not been measured since`,
      on: old.on,
      basis: `blood-pressure-old|${old.systolicMmHg}/${old.diastolicMmHg}|${old.on}`,
    });
  }
  return { evidence, notChecked: evidence.length > 0 ? [{ fact: "Blood pressure", ask: ASK }] : [] };
}

function reaches(reading: BloodPressure, limit: typeof STAGE_2): boolean {
  return reading.systolicMmHg >= limit.systolic || reading.diastolicMmHg >= limit.diastolic;
}
