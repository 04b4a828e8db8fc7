import { type IsoDay, WEEKDAYS, type Weekday } from "@/lib/domain/day/day";
import type { Cell } from "@/lib/domain/program/plan";

export const WEEKDAY_LABEL: Record<Weekday, string> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** "Mo We Fr", "every day", "not Su": the days in the few letters that fit a cell, told apart without colour. */
export function shortDays({ days }: Cell): string {
  const two = (day: Weekday) => WEEKDAY_LABEL[day].slice(0, 2);
  const free = WEEKDAYS.filter((day) => !days.includes(day));
  if (free.length === 0) return "every day";
  if (free.length === 1) return `not ${free.map(two).join("")}`;
  return (
    WEEKDAYS.filter((day) => days.includes(day))
      .map(two)
      .join(" ") || "no day"
  );
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
