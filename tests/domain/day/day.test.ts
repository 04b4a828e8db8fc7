import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, ageInYears, daysBetween, isIsoDay, weekdayOf } from "@/lib/domain/day/day";

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays("1970-01-01", days));

describe("a day", () => {
  test.each(["2026-11-22", "2024-02-29", "2000-02-29", "1999-12-31"])("%s exists", (day) => {
    expect(isIsoDay(day)).toBe(true);
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "22-11-2026",
    "2026-11-22T00:00",
    "",
  ])("%j does not", (day) => {
    expect(isIsoDay(day)).toBe(false);
  });

  test.each([
    ["2026-11-22", 1, "2026-11-23"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-11-22", 42, "2027-01-03"],
  ])("%s and %i days is %s", (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });

  test("agrees with the calendar of the machine", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        const day = addDays("1970-01-01", days);
        expect(day).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe(["sun", "mon", "tue", "wed", "thu", "fri", "sat"][date.getUTCDay()]);
      }),
    );
  });

  test("there and back", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test.each([
    ["2010-11-23", 15],
    ["2010-11-22", 16],
    ["2012-02-29", 14],
  ])("born %s is %i on 2026-11-22", (born, years) => {
    expect(ageInYears(born, "2026-11-22")).toBe(years);
  });
});
