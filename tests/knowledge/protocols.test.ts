import { describe, expect, test } from "vitest";
import { itemById, REFERENCES, ruleById } from "@/lib/domain/knowledge/index";
import { protocols } from "@/lib/domain/knowledge/protocols/protocols";
import type { Protocol } from "@/lib/domain/knowledge/protocols/types";

const table = protocols.map((protocol): [string, Protocol] => [protocol.id, protocol]);
const sessions = protocols.filter(({ kind }) => kind === "session");

test("no id twice", () => {
  expect(new Set(protocols.map(({ id }) => id)).size).toBe(protocols.length);
});

describe.each(table)("%s", (_, protocol) => {
  test("is complete, with rules and sources that exist", () => {
    expect(protocol.says).toMatch(/\.$/);
    expect(protocol.articleLines.length).toBeGreaterThan(0);
    expect(protocol.sources.filter((ref) => !Object.hasOwn(REFERENCES, ref))).toEqual([]);
    expect((protocol.heldBy ?? []).filter((id) => !ruleById(id))).toEqual([]);
  });
});

describe.each(sessions.map((session): [string, Protocol] => [session.id, session]))("the session %s", (id, session) => {
  const steps = session.steps ?? [];
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);

  test("is made of items that can be assigned, and is an item itself", () => {
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.filter(({ itemId }) => !itemById(itemId)?.prescribable)).toEqual([]);
    expect(itemById(id)?.prescribable).toBe(true);
  });

  test("adds up to no more than its minutes, and to no more than its item says", () => {
    expect(minutes).toBeLessThanOrEqual(session.parameters?.maxMinutes ?? 0);
    expect(minutes).toBeLessThanOrEqual(itemById(id)?.dose.minutes ?? 0);
  });

  test("works in one position", () => {
    expect(new Set(steps.map(({ itemId }) => itemById(itemId)?.position))).toEqual(new Set([itemById(id)?.position]));
  });
});

test("hands-on sessions begin and end with stroking", () => {
  const handsOn = sessions.filter(({ id }) => itemById(id)?.kind === "massage-session");
  expect(handsOn.map(({ id }) => id)).toEqual(["relaxing-back-massage-session"]);
  const ends = handsOn.flatMap(({ steps = [] }) => [steps[0], steps.at(-1)]);
  expect(ends.map((step) => itemById(step?.itemId ?? "")?.traits.includes("circulatory-strokes"))).toEqual([
    true,
    true,
  ]);
});

test("the numbers are those that the rules hold a plan to", () => {
  const limits = ["P06", "P07"].map((id) => ruleById(id)?.limit);
  const course = protocols.find(({ id }) => id === "massage-course-four-in-six-weeks")?.parameters;
  const longest = protocols.find(({ id }) => id === "session-max-25-min")?.parameters?.maxMinutes;
  expect(limits).toEqual([
    { kind: "minutes-per-use", most: longest },
    { kind: "times-in-plan", least: course?.minSessions, weeks: course?.spreadWeeks },
  ]);
});
