import { expect, test } from "vitest";
import { checkItemOf } from "@/lib/domain/check/check-item";
import { items } from "@/lib/domain/knowledge";
import { isOwnContent } from "@/lib/domain/own-items/is-own-content";
import { isOwnId, itemOf, type OwnContent, ownIdOf } from "@/lib/domain/own-items/own-item";
import { openQuestions, traitQuestions } from "@/lib/domain/own-items/trait-questions";
import { ownContentSchema } from "@/lib/own-items/schema";
import { ownContent } from "@/tests/support/own-items";

const content = (change = {}, yes?: string[]): OwnContent => ownContentSchema.parse(ownContent(change, yes));
const item = (made: OwnContent, archived = false) => itemOf({ id: "own-item-1", version: 1, archived, content: made });

test("an own item is read like any other: client's words, dose, traits answered with yes", () => {
  const made = item(content({}, ["seated", "neck-end-range"]));
  expect(made).toMatchObject({ prescribable: true, kit: ["chair"], dose: { sets: 2, holdSeconds: 20 } });
  expect([...made.traits].sort()).toEqual(["neck-end-range", "seated"]);
  expect(made.client?.steps).toEqual(["Turn your head to the left.", "Hold. Breathe out."]);
  expect(checkItemOf(made).untagged).toBeUndefined();
});

test.each([
  ["nothing answered", content({ answers: {} })],
  ["one answered", content({ answers: { seated: true } })],
])("with %s it is untagged", (_, made) => {
  expect(checkItemOf(item(made)).untagged).toBe(true);
});

test("put away it is offered no more", () => {
  expect(item(content(), true).prescribable).toBe(false);
});

test("words written later raise questions again, and until they are answered it is not checked", () => {
  const made = content();
  const later = { ...made, steps: [...made.steps, "Jump up."] };
  expect(openQuestions(later, later.answers).map(({ trait }) => trait)).toContain("impact");
  expect(item(later).untagged).toBe(true);
});

test("each question has a plain meaning and a reason, and is asked once", () => {
  const asked = traitQuestions(
    content({ steps: ["Lie on your back.", "Hug your knees to your chest.", "Hold your breath."] }),
  );
  const traits = asked.map(({ trait }) => trait);
  expect(new Set(traits).size).toBe(traits.length);
  expect(traits).toEqual(expect.arrayContaining(["seated", "supine-lying", "spinal-flexion", "hip-flexion-deep"]));
  for (const { meaning, because } of asked) expect([meaning.length > 5, because.length > 2]).toEqual([true, true]);
});

test("something is asked of every kind in every position: no item is checked unasked", () => {
  for (const { kind, position } of items) {
    expect(traitQuestions(content({ kind, position, name: "X", steps: ["Y"], purpose: "", feelIt: "" }))).not.toEqual(
      [],
    );
  }
});

test("of what the shipped items have, the questions raise more than five in six", () => {
  const shipped = items.flatMap((one) => (one.client ? [{ ...one, ...one.client, purpose: one.purpose }] : []));
  const raised = shipped.map((one) => {
    const asked = new Set<string>(traitQuestions(one).map(({ trait }) => trait));
    return { has: one.traits.length, found: one.traits.filter((trait) => asked.has(trait)).length, asked: asked.size };
  });
  const sum = (of: "has" | "found" | "asked") => raised.reduce((total, one) => total + one[of], 0);
  expect(sum("found") / sum("has")).toBeGreaterThan(5 / 6);
  // More questions than this are not answered but clicked away.
  expect(sum("asked") / raised.length).toBeLessThan(14);
});

test("content that lacks a part or has an unknown trait is not taken for content", () => {
  const made = content();
  expect(isOwnContent(made)).toBe(true);
  for (const part of Object.keys(made)) {
    if (part !== "figure") expect(isOwnContent({ ...made, [part]: undefined }), part).toBe(false);
  }
  expect(isOwnContent({ ...made, answers: { "no-such-trait": true } })).toBe(false);
  expect(isOwnContent(null)).toBe(false);
});

test("own ids are told from shipped ones", () => {
  expect(isOwnId(ownIdOf("1"))).toBe(true);
  for (const { id } of items) expect(isOwnId(id)).toBe(false);
});
