import { type IsoDay, WEEKDAYS, type Weekday } from "@/lib/domain/day/day";
import type { Cell } from "@/lib/domain/program/plan";

const LETTER: Record<Weekday, string> = { mon: "M", tue: "T", wed: "W", thu: "T", fri: "F", sat: "S", sun: "S" };

export const WEEKDAY_LABEL: Record<Weekday, string> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** The seven letters of a week with the chosen days. */
export function dayLetters({ days }: Cell): readonly { day: Weekday; letter: string; on: boolean }[] {
  return WEEKDAYS.map((day) => ({ day, letter: LETTER[day], on: days.includes(day) }));
}

/** The days of a cell in words, for those who hear it. */
export function daysInWords({ days }: Cell): string {
  const named = WEEKDAYS.filter((day) => days.includes(day)).map((day) => WEEKDAY_LABEL[day]);
  return named.join(", ") || "no day";
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "24 Nov": short enough for a cell. */
export const shortDay = (day: IsoDay): string => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;

/** "1 step", "6 steps" of a visit. */
export const stepWords = (count: number): string => (count === 1 ? "1 step" : `${count} steps`);
