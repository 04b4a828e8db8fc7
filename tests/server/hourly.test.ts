import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { everyHour } from "@/lib/server/hourly";
import * as log from "@/lib/server/log";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const HOUR = 60 * 60_000;

test("it begins at once and comes round every hour", async () => {
  const work = vi.fn(async () => {});
  const timer = everyHour("test", work);
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(3 * HOUR);
  expect(work).toHaveBeenCalledTimes(4);
  clearInterval(timer);
});

test("a slow run is not overtaken", async () => {
  let finish = () => {};
  const work = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  const timer = everyHour("test", work);
  await vi.advanceTimersByTimeAsync(2 * HOUR);
  expect(work).toHaveBeenCalledTimes(1);
  finish();
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(work).toHaveBeenCalledTimes(2);
  clearInterval(timer);
});

test("what fails is logged without its words, and tried again", async () => {
  const logged = vi.spyOn(log, "logDefect").mockImplementation(() => {});
  const work = vi.fn(async () => Promise.reject(new Error("SECRET")));
  const timer = everyHour("missed-days", work);
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(work).toHaveBeenCalledTimes(2);
  expect(logged.mock.calls[0]).toEqual([expect.any(Error), { action: "missed-days" }]);
  clearInterval(timer);
});

test("the process may end while it waits", () => {
  vi.useRealTimers();
  const timer = everyHour("test", async () => {});
  expect(timer.hasRef()).toBe(false);
  clearInterval(timer);
});
