import { act, useState } from "react";
import { expect, test } from "vitest";
import { contentOf, draftFrom, draftOf, EMPTY_DRAFT, type OwnDraft } from "@/components/library/own/own-draft";
import { PoseSliders } from "@/components/library/own/pose-sliders";
import { TraitFields } from "@/components/library/own/trait-fields";
import { WordFields } from "@/components/library/own/word-fields";
import type { Pose } from "@/lib/domain/figure/pose";
import { itemById, items } from "@/lib/domain/knowledge";
import { copyOf } from "@/lib/domain/own-items/draw-own";
import { openQuestions } from "@/lib/domain/own-items/trait-questions";
import { ownContentSchema } from "@/lib/own-items/schema";
import { show } from "./show";

const NECK: OwnDraft = { ...EMPTY_DRAFT, name: "Turn", steps: "Turn your head.\nHold." };

function Asked({ start }: { start: OwnDraft }) {
  const [draft, setDraft] = useState(start);
  return <TraitFields draft={draft} set={(change) => setDraft({ ...draft, ...change })} wrong={() => undefined} />;
}

test("each question is asked with its plain meaning, and nothing is decided for the practitioner", () => {
  const page = show(<Asked start={NECK} />);
  expect(page.all("status", /still to answer.*Not checked/)).toHaveLength(1);
  expect(page.all("listitem", /Head turned.*“turn your head”/)).toHaveLength(1);
  expect(document.querySelectorAll("input[type=radio]:checked")).toHaveLength(0);
});

test("answering them one by one ends with all answered; No to the rest keeps what was answered", () => {
  const page = show(<Asked start={NECK} />);
  const [first] = document.querySelectorAll<HTMLInputElement>("input[type=radio]");
  act(() => first?.click());
  expect(first?.checked).toBe(true);
  const rest = page.all("button", /^No to the other/)[0];
  act(() => rest?.click());
  expect(page.all("status", /^All \d+ answered/)).toHaveLength(1);
  expect(first?.checked).toBe(true);
});

test("any other trait can be added from the whole list", () => {
  const page = show(<Asked start={NECK} />);
  const add = document.querySelector<HTMLButtonElement>('[aria-label="Add: Vacuum or suction."]');
  act(() => add?.click());
  expect(page.all("listitem", /Vacuum or suction.*added by you/)).toHaveLength(1);
});

test("hard words are said to be hard, and are not refused", () => {
  const hard =
    "Simultaneously externally rotate your glenohumeral articulation throughout comfortable physiological range";
  const page = show(<WordFields draft={{ ...NECK, steps: hard }} set={() => {}} wrong={() => undefined} />);
  expect(page.all("status", /Reads like school year \d+/)).toHaveLength(1);
});

test("sliders end where the joints do and say in words what they set", () => {
  const copy = copyOf("standing");
  let pose: Pose | null = null;
  show(
    <PoseSliders
      pose={copy?.frames[0].pose ?? { root: {}, rests: [{ points: ["seat"], on: { height: 0 } }] }}
      onChange={(next) => {
        pose = next;
      }}
    />,
  );
  const knee = document.querySelector<HTMLInputElement>('[aria-label="Left leg: Knee"]');
  expect([knee?.min, knee?.max]).toEqual(["0", "150"]);
  expect(knee?.getAttribute("aria-valuetext")).toBe("0 degrees, from straight to bent");
  expect(document.querySelectorAll("input[type=range]")).toHaveLength(36);
  expect(pose).toBeNull();
});

test("every library item can be duplicated: it is sent as it was, and what it has not said is asked", () => {
  for (const item of items.filter(({ client }) => client)) {
    const content = contentOf(draftFrom(item, copyOf(item.id)));
    const parsed = ownContentSchema.safeParse(content);
    expect(parsed.error?.issues ?? [], item.id).toEqual([]);
    for (const trait of item.traits) expect(parsed.data?.answers[trait], item.id).toBe(true);
  }
  const catCow = itemById("cat-cow");
  if (!catCow) throw new Error("no item");
  const content = ownContentSchema.parse(contentOf(draftFrom(catCow, null)));
  expect(openQuestions(content, content.answers).length).toBeGreaterThan(0);
});

test("kept and opened again the form shows what was typed", () => {
  const typed: OwnDraft = {
    ...NECK,
    regions: ["neck"],
    aims: ["relax"],
    kit: "chair, towel",
    synonyms: "head turn",
    dose: { sets: "2", holdSeconds: "5" },
    startPosition: "Sit tall.",
  };
  expect(draftOf(ownContentSchema.parse(contentOf(typed)))).toEqual(typed);
});

test("a number that is none is refused with a sentence for its field", () => {
  const parsed = ownContentSchema.safeParse(contentOf({ ...NECK, dose: { sets: "two" } }));
  const issue = parsed.error?.issues.find(({ path }) => path.join(".") === "dose.sets");
  expect(issue?.message).toBe("Enter Sets as a number");
});
