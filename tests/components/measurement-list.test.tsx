import { expect, test } from "vitest";
import { MeasurementList } from "@/components/facts/measurement-list";
import { show, wordsOf } from "./show";

const on = { measuredOn: "2026-11-22", secondValue: null };

test("every reading is a row with its day, what it is and its unit", () => {
  const { all } = show(
    <MeasurementList
      measurements={[
        { ...on, id: "1", kind: "blood-pressure", value: 148, secondValue: 92 },
        { ...on, id: "2", kind: "resting-pulse", value: 72 },
        { ...on, id: "3", kind: "weight", value: 715 },
        { ...on, id: "4", kind: "pain", value: 0 },
      ]}
    />,
  );
  expect(all("row").map((row) => Array.from(row.children).map(wordsOf))).toEqual([
    ["22 Nov 2026", "Blood pressure", "148/92 mmHg"],
    ["22 Nov 2026", "Resting pulse", "72 a minute"],
    ["22 Nov 2026", "Weight", "71.5 kg"],
    ["22 Nov 2026", "Pain", "0 of 10"],
  ]);
  expect(all("columnheader").map(wordsOf)).toEqual(["Day", "What", "Reading"]);
});

test("a kind from a newer version is shown as it stands", () => {
  const { one } = show(<MeasurementList measurements={[{ ...on, id: "1", kind: "grip", value: 41 }]} />);
  expect(wordsOf(one("row"))).toContain("grip41");
});

test("without readings it says what a reading would be good for", () => {
  const { all, text } = show(<MeasurementList measurements={[]} />);
  expect(all("table")).toEqual([]);
  expect(text()).toContain("No readings yet.");
});
