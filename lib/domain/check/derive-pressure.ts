import { daysBetween, type IsoDay } from "../day/day";
import type { DerivedKey } from "../knowledge/conditions";
import { threshold } from "../knowledge/thresholds";
import type { Derived, Evidence } from "./evidence";
import type { BloodPressure, Facts } from "./types";

const ASK = "Blood pressure today?";

/** Keys from the last reading and from a recorded high blood pressure. */
export function pressureKeys(facts: Facts, today: IsoDay): Derived {
  const recorded = facts.conditions.filter(({ key }) => key === "hypertension");
  const reading = facts.bloodPressure;
  if (!reading || daysBetween(reading.on, today) > threshold("readingHolds")) return unmeasured(recorded, reading);

  const said = `${reading.systolicMmHg}/${reading.diastolicMmHg} mmHg`;
  const found = (key: DerivedKey): Evidence => ({
    key,
    text: `Blood pressure ${said} (${reading.on})`,
    on: reading.on,
    basis: `blood-pressure|${said}|${reading.on}`,
  });
  if (reaches(reading, "uncontrolled")) return { evidence: [found("hypertension-uncontrolled")], notChecked: [] };
  if (reaches(reading, "stage2")) return { evidence: [found("hypertension-stage2")], notChecked: [] };
  const low = reading.systolicMmHg < threshold("lowSystolic") ? [found("hypotension")] : [];
  // "Under 160/100" counts as controlled only while nobody has recorded that the pressure is not under control.
  const treated = recorded.map(({ controlled }) =>
    found(controlled === false ? "hypertension-unspecified" : "hypertension-controlled"),
  );
  return { evidence: [...low, ...treated], notChecked: [] };
}

function unmeasured(recorded: Facts["conditions"], old: BloodPressure | undefined): Derived {
  const evidence: Evidence[] = recorded.map(({ controlled, since, recordedOn }) => ({
    key: controlled === false ? "hypertension-uncontrolled" : "hypertension-unspecified",
    text: `High blood pressure${controlled === false ? ", recorded as not controlled" : ""}, no reading of the last ${threshold("readingHolds")} days`,
    ...(recordedOn ? { on: recordedOn } : {}),
    basis: `hypertension|${controlled ?? "unknown"}|${since ?? ""}`,
  }));
  if (old && reaches(old, "stage2")) {
    evidence.push({
      key: "hypertension-unspecified",
      text: `Blood pressure was ${old.systolicMmHg}/${old.diastolicMmHg} mmHg (${old.on}) and has not been measured since`,
      on: old.on,
      basis: `blood-pressure-old|${old.systolicMmHg}/${old.diastolicMmHg}|${old.on}`,
    });
  }
  return { evidence, notChecked: evidence.length > 0 ? [{ fact: "Blood pressure", ask: ASK }] : [] };
}

function reaches(reading: BloodPressure, level: "uncontrolled" | "stage2"): boolean {
  return (
    reading.systolicMmHg >= threshold(`${level}Systolic`) || reading.diastolicMmHg >= threshold(`${level}Diastolic`)
  );
}
