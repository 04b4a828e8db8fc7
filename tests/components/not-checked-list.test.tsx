import { expect, test } from "vitest";
import { unread } from "@/app/(dev)/gallery/fixtures";
import { NotCheckedList } from "@/components/finding/not-checked-list";
import { show, wordsOf } from "./show";

test("every open fact stands with the question that would settle it", () => {
  const { one, all } = show(<NotCheckedList open={unread.notChecked} />);
  expect(wordsOf(one("region", "Not checked"))).toContain("Not checked");
  expect(all("listitem").map(wordsOf)).toEqual(unread.notChecked.map(({ fact, ask }) => `${fact}: ${ask}`));
});

test("two questions about one fact are two lines", () => {
  const open = [
    { fact: "Fracture", ask: "Which body area?" },
    { fact: "Fracture", ask: "How many weeks ago?" },
  ];
  expect(show(<NotCheckedList open={open} />).all("listitem")).toHaveLength(2);
});

test("with nothing open there is no empty box", () => {
  expect(show(<NotCheckedList open={[]} />).all("region")).toEqual([]);
});
