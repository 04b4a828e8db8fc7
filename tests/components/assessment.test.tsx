import { expect, test, vi } from "vitest";
import { answersOf, withAnswer } from "@/components/facts/assessment-draft";
import { AssessmentQuestion } from "@/components/facts/assessment-question";
import { AssessmentView } from "@/components/facts/assessment-view";
import { answerWords, meansNo, openedBy } from "@/components/facts/assessment-words";
import { optionById } from "@/lib/facts/assessment/schema";
import { show, wordsOf } from "./show";

const option = (id: string) => {
  const found = optionById(id);
  if (!found) throw new Error(`No option ${id}`);
  return found;
};

test.each([
  ["as-q-cancer", true, "Yes"],
  ["as-ex-tension-scale", 6, "6 of 10"],
  ["as-age-over-30", 41, "41 years"],
  ["as-handedness", "left", "Left"],
  ["as-q-eyes", ["glaucoma", "cataract"], "Glaucoma, Cataract"],
  ["as-q-onset", "2026-10-03", "3 Oct 2026"],
  ["as-q-last-meal", "07:30", "07:30"],
] as const)("%s answered with %o reads %s", (id, given, words) => {
  expect(answerWords(option(id), given)).toBe(words);
});

test.each([
  [["none"], true],
  ["No operation", true],
  [false, true],
  ["Hip, in March", false],
  [["glaucoma"], false],
  [0, false],
])("%o means no: %s", (given, expected) => {
  expect(meansNo(given)).toBe(expected);
});

test.each([
  ["as-q-cancer", true, ["cancer"]],
  ["as-q-cancer", false, []],
  ["as-q-surgery", "Hip, in March", ["surgery"]],
  ["as-q-surgery", "No", []],
  ["as-q-stretch-list", ["osteoporosis", "dvt"], ["osteoporosis", "dvt"]],
  ["as-q-stretch-list", ["none"], []],
  ["as-sym-radiation", ["arm"], []],
])("%s answered with %o opens %o", (id, given, opened) => {
  expect(openedBy(option(id), given)).toEqual(opened);
});

test("what is cleared is no answer, and a number is sent as one where it is one", () => {
  const draft = withAnswer(withAnswer({}, "as-age-over-30", "41"), "as-q-cancer", true);
  expect(answersOf(draft)).toEqual({ "as-age-over-30": 41, "as-q-cancer": true });
  expect(answersOf(withAnswer(draft, "as-age-over-30", ""))).toEqual({ "as-q-cancer": true });
  expect(answersOf(withAnswer(draft, "as-age-over-30", "forty"))).toMatchObject({ "as-age-over-30": "forty" });
});

test("what means no stands alone", () => {
  const onChange = vi.fn();
  const question = (value: readonly string[] | undefined) => (
    <AssessmentQuestion
      option={option("as-q-eyes")}
      {...{ value, onChange }}
      last="None of these"
      problem={undefined}
    />
  );
  const { again, text } = show(question(["glaucoma"]));
  expect(text()).toContain("Last time: None of these");
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  boxes.at(-1)?.click();
  again(question(["none"]));
  boxes[0]?.click();
  expect(onChange.mock.calls).toEqual([[["none"]], [["glaucoma"]]]);
});

test("a kept assessment says first what changed", () => {
  const kept = (takenOn: string, rated: number) => ({
    id: takenOn,
    takenOn,
    by: "Asha",
    answers: { "as-ex-tension-scale": rated, "as-q-cancer": false },
  });
  const { all, text, again } = show(
    <AssessmentView assessment={kept("2026-11-22", 3)} before={kept("2026-11-01", 8)} />,
  );
  expect(all("row").map(wordsOf)).toEqual(["Tension before and after8 of 103 of 10"]);
  again(<AssessmentView assessment={kept("2026-11-22", 8)} before={kept("2026-11-01", 8)} />);
  expect(text()).toContain("Nothing that was asked both times.");
  again(<AssessmentView assessment={kept("2026-11-22", 8)} before={null} />);
  expect(text()).toContain("nothing to compare with yet");
});
