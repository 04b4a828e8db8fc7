import { expect, test } from "vitest";
import { compose } from "@/components/program/offline/compose";
import type { Kept } from "@/components/program/offline/kept";

const today = "2026-11-23";
const yesterday = "2026-11-22";
const parts = (day: string) => ({
  top: `${day} top`,
  log: `${day} log`,
  strip: `${day} strip`,
  topLater: `${day} top later`,
  logLater: `${day} log later`,
});
const kept: Kept = {
  stamp: "",
  expiresOn: "2027-01-01",
  policy: "",
  shell: "[top|log|strip]",
  marks: { top: "top", log: "log", strip: "strip" },
  days: { [today]: parts(today), [yesterday]: parts(yesterday) },
  short: { [today]: { flare: { top: "bad top", log: "bad log" } } },
  urgent: {},
  saved: { well: "", severe: "" },
  says: { offline: "offline", unsent: "{count}" },
  dayNames: {},
  files: {},
};
const page = (search: string, copy = kept) =>
  compose(copy, { today, yesterday, search: new URLSearchParams(search) }, []);

test("a copy shows the bad day of today, with the strip of the day", () => {
  expect(page(`day=${today}&kind=flare`)).toContain(`bad top|bad log|${today} strip`);
  expect(page("")).toContain(`${today} top|${today} log|${today} strip`);
});

test("what a copy has no list for is the whole day, and then no list is offered", () => {
  for (const search of ["kind=minimum", "kind=day"]) expect(page(search)).toContain(`${today} top|`);
  expect(page("")).not.toContain("data-whole");
  expect(page(`day=${yesterday}&kind=flare`)).toMatch(/data-whole.*2026-11-22 top later/);
  const { short: _, ...older } = kept;
  expect(page("kind=flare", older)).toMatch(/data-whole.*2026-11-23 top/);
});
