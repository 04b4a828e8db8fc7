import type { CheckItem, Facts } from "../check/types";
import { ageInYears, type IsoDay } from "../day/day";

/** A case as it is written to a file: the words of the case format, empty parts left out. */
export interface CaseFile {
  readonly today: IsoDay;
  readonly weeks?: number;
  readonly client: Readonly<Record<string, unknown>>;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** A client's facts and what is planned, as a case. The name, the birth date and who recorded what stay behind. */
export function caseOfFacts(facts: Facts, items: readonly CheckItem[], today: IsoDay, weeks = 0): CaseFile {
  const { birthDate, sex, conditions, medicines, bloodPressure, restingPulse, screen, clearances } = facts;
  const measurements = { bloodPressure, restingPulse };
  return {
    today,
    ...(weeks > 0 ? { weeks } : {}),
    client: filled({
      ageYears: birthDate && ageInYears(birthDate, today),
      sex,
      conditions: conditions.map(({ id: _, key, text, recordedOn: __, ...qualifiers }) =>
        filled({ ...(key === null ? { text } : { key }), ...qualifiers }),
      ),
      medicines: medicines.map(({ classId, name }) => name || classId || ""),
      measurements: filled(measurements),
      screen: screen ?? undefined,
      clearances: clearances.map(({ covers, by, givenOn, until }) => ({ covers, by, givenOn, until })),
    }),
    items: items.map(({ itemId, regions, dose, chosen, days, order }) =>
      chosen || days
        ? filled({ id: itemId, regions, ...readDose(chosen ? dose : undefined), days, order })
        : { id: itemId },
    ),
  };
}

function readDose(dose: CheckItem["dose"]): object {
  const { minutes, pressure, sets, reps, holdSeconds, restSeconds, timesPerDay, effort } = dose ?? {};
  return { minutes, pressure, sets, reps, holdSeconds, restSeconds, timesPerDay, effort };
}

/** Without what is empty. */
function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}
