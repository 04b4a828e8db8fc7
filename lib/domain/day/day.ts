/** A calendar day without a time or zone, "2026-11-22". */
export type IsoDay = string;

/** Seven names, Monday first, as plans list their days. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** True for a day that exists: "2026-02-29" does not. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfNumber(numberOfDay(text)) === text;
}

/** The day `days` later (earlier when negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayOfNumber(numberOfDay(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** Completed years at `today` of somebody born on `birthDate`. Unit: years. */
export function ageInYears(birthDate: IsoDay, today: IsoDay): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The weekday of a day. */
export function weekdayOf(day: IsoDay): Weekday {
  // Day 0 of the count, 1 January 1970, was a Thursday.
  const index = (((numberOfDay(day) + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? "mon";
}

// Days since 1970-01-01 in the proleptic Gregorian calendar. The year is taken to begin in March, so that
// the leap day is the last of the year and month lengths follow one line (153 days in each five months).
// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil (the arithmetic only).
function numberOfDay(day: IsoDay): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dayOfNumber(number: number): IsoDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
