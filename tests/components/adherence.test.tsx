import { expect, test } from "vitest";
import { AdherenceCard } from "@/components/program/adherence-card";
import { PainCurve } from "@/components/program/pain-curve";
import { layOut } from "@/components/program/pain-points";
import { show, wordsOf } from "./show";

const week = (number: number, counts: readonly [number, number, number, number]) => {
  const [done, part, skipped, nothing] = counts;
  return { week: number, monday: `2026-11-${String(number).padStart(2, "0")}`, done, part, skipped, nothing };
};

test("a week has a box for each planned day, its numbers in words, and the same in the table", () => {
  const page = show(
    <AdherenceCard planId="p" title="Six weeks" weeks={[week(1, [3, 1, 1, 2]), week(2, [0, 0, 0, 4])]} />,
  );
  const [first, second] = page.all("listitem");
  expect(first && wordsOf(first)).toContain("3 done, 1 in part, 1 skipped, 2 not logged");
  expect(first?.querySelectorAll("svg rect")).toHaveLength(7);
  expect(second && wordsOf(second)).toMatch(/4 not logged$/);
  expect(page.all("cell").map(wordsOf)).toEqual(["3", "1", "1", "2", "0", "0", "0", "4"]);
});

test("the boxes of each outcome differ in shape, not in colour alone", () => {
  show(<AdherenceCard planId="p" title="Six weeks" weeks={[week(1, [1, 1, 1, 1])]} />);
  const shapes = Array.from(document.querySelectorAll("svg path"), (path) => path.getAttribute("d"));
  expect(new Set(shapes).size).toBe(4);
});

test("of many weeks the last six stand open, and the table has all", () => {
  const weeks = Array.from({ length: 9 }, (_, index) => week(index + 1, [1, 0, 0, 0]));
  const page = show(<AdherenceCard planId="p" title="Six weeks" weeks={weeks} />);
  expect(page.all("listitem")).toHaveLength(6);
  expect(page.all("row")).toHaveLength(9);
});

const pains = (scores: string) =>
  Array.from(scores, (score, index) => ({
    planId: "p",
    day: `2026-11-${String(index + 1).padStart(2, "0")}`,
    painBefore: null,
    painAfter: Number(score),
    word: "",
  }));

test("severe pain and a rise have their word on the curve, their shape, and their place in the table", () => {
  const page = show(<PainCurve days={pains("2224222222222228")} />);
  const words = Array.from(document.querySelectorAll(".curve-word"), wordsOf);
  expect(words).toEqual(["up 2", "severe, up 6"]);
  expect(document.querySelectorAll("rect.curve-dot")).toHaveLength(1);
  expect(document.querySelectorAll("circle.curve-ring")).toHaveLength(1);
  const rows = page.all("row").map(wordsOf);
  expect(rows.filter((row) => row.includes("up 2"))).toHaveLength(1);
  expect(rows.at(-1)).toContain("severe, up 6");
});

test("where two words have no room, severe pain keeps its own", () => {
  show(<PainCurve days={pains("2222222248")} />);
  expect(Array.from(document.querySelectorAll(".curve-word"), wordsOf)).toEqual(["severe, up 6"]);
});

test("of several alike in a row the first is named", () => {
  const mark = { severe: false, rise: 2 };
  const points = [0, 0.4, 0.8].map((after, index) => ({ key: String(index), pain: 5, after, mark }));
  expect(layOut(points).map(({ label }) => label?.says ?? null)).toEqual(["up 2", null, null]);
});

test("one day alone is a point and no division by nothing", () => {
  show(<PainCurve days={pains("3")} />);
  expect(document.querySelector(".curve-line")?.getAttribute("d")).toMatch(/^M[\d.]+ [\d.]+$/);
});
