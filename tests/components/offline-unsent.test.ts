import { expect, test } from "vitest";
import type { Unsent } from "@/components/program/offline/kept";
import { withDay } from "@/components/program/offline/unsent";
import { failureOf } from "@/components/program/offline/worker-scope";

const day = (sendKey: string, date: string, fields: [string, string][]): Unsent => ({ sendKey, day: date, fields });

test("days wait in the order in which they were logged", () => {
  const days = withDay(withDay([], day("a", "2026-11-21", [])), day("b", "2026-11-22", []));
  expect(days.map(({ sendKey }) => sendKey)).toEqual(["a", "b"]);
});

test("a day that waits is corrected, not sent twice: a sign that was taken back is never sent", () => {
  const first = day("a", "2026-11-22", [
    ["warnings", "fever"],
    ["done-1", "done"],
    ["painBefore", "2"],
    ["word", "Hot"],
  ]);
  const second = day("b", "2026-11-22", [
    ["done-2", "part"],
    ["painBefore", "3"],
    ["word", ""],
  ]);
  const [one, ...more] = withDay([first], second);
  expect(more).toEqual([]);
  expect(one?.sendKey).toBe("b");
  expect(new Map(one?.fields)).toEqual(
    new Map([
      ["done-1", "done"],
      ["word", "Hot"],
      ["done-2", "part"],
      ["painBefore", "3"],
    ]),
  );
});

test("an answer that is taken back is sent as none", () => {
  const first = day("a", "2026-11-22", [
    ["painAfter", "4"],
    ["done-1", "done"],
    ["word", "Hot"],
  ]);
  const second = day("b", "2026-11-22", [
    ["painAfter", ""],
    ["done-1", ""],
    ["word", ""],
  ]);
  expect(withDay([first], second)[0]?.fields).toEqual([
    ["word", "Hot"],
    ["painAfter", ""],
    ["done-1", ""],
  ]);
});

test("a full or locked phone is told from a missing network", () => {
  expect(failureOf(new DOMException("The quota has been exceeded", "QuotaExceededError"))).toBe("noRoom");
  expect(failureOf(new DOMException("Storage is off", "SecurityError"))).toBe("noRoom");
  expect(failureOf(new TypeError("Failed to fetch"))).toBe("failed");
  expect(failureOf(new Error("/client/client.css could not be fetched"))).toBe("failed");
});
