import { expect, test, vi } from "vitest";
import { ConflictTable } from "@/components/clients/conflict-table";
import { EMPTY_DETAILS } from "@/components/clients/details-draft";
import { PracticeConflict } from "@/components/settings/practice-conflict";
import { show, wordsOf } from "./show";

const mine = { ...EMPTY_DETAILS, fullName: "Lena Brook", phone: "020 7946 0111" };
const theirs = { ...mine, fullName: "Lena Brooke", phone: "", revision: 3, archivedAt: null };
const nothing = () => undefined;

test("only what differs is shown, yours beside theirs", () => {
  const { all } = show(<ConflictTable mine={mine} theirs={theirs} onTake={nothing} onDecided={nothing} />);
  expect(all("row").map((row) => Array.from(row.children).slice(0, 3).map(wordsOf))).toEqual([
    ["Full name", "Lena Brook", "Lena Brooke"],
    ["Phone", "020 7946 0111", "–"],
  ]);
});

test("theirs is taken field by field, and an emptied field stays empty", () => {
  const onTake = vi.fn();
  const { all, press } = show(<ConflictTable mine={mine} theirs={theirs} onTake={onTake} onDecided={nothing} />);
  for (const button of all("button", "Take theirs")) press(button);
  expect(onTake.mock.calls).toEqual([
    ["fullName", "Lena Brooke"],
    ["phone", ""],
  ]);
});

test("keeping what is typed is a decision of its own", () => {
  const onDecided = vi.fn();
  const { one, press } = show(<ConflictTable mine={mine} theirs={theirs} onTake={nothing} onDecided={onDecided} />);
  press(one("button", "What stands under “Yours” is right"));
  expect(onDecided).toHaveBeenCalledOnce();
});

test("when both came to the same there is no table, and it says so", () => {
  const { all, text } = show(<ConflictTable mine={mine} theirs={mine} onTake={nothing} onDecided={nothing} />);
  expect(all("table")).toEqual([]);
  expect(text()).toContain("Both say the same now.");
});

test("settings: a number that was typed as text is not a difference", () => {
  const draft = {
    name: "Harbour",
    phone: "020 7946 0100",
    emergencyNumber: "112",
    paper: "a4",
    idleMinutes: "15",
    figureLook: "light/brown/straight",
  };
  const { all } = show(
    <PracticeConflict
      mine={draft}
      theirs={{ ...draft, idleMinutes: 15, paper: "letter", revision: 2 }}
      onTake={nothing}
      onDecided={nothing}
    />,
  );
  expect(all("rowheader").map(wordsOf)).toEqual(["Paper"]);
});
