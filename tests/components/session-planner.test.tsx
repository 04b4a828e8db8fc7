import { act, useReducer } from "react";
import { beforeAll, expect, test } from "vitest";
import { firstStep, type Step, stepped } from "@/components/plans/draft-steps";
import { PlannerDialog } from "@/components/plans/session/planner-dialog";
import type { Knowledge } from "@/components/plans/use-knowledge";
import { check } from "@/lib/domain/check/check";
import { checkItemOf } from "@/lib/domain/check/check-item";
import { swapsFor } from "@/lib/domain/check/swaps";
import type { Facts } from "@/lib/domain/check/types";
import { itemById, items, RULES_VERSION, rules } from "@/lib/domain/knowledge";
import { checkPlan } from "@/lib/domain/program/check-plan";
import type { PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { type SessionStep, stepOf } from "@/lib/domain/program/session-steps";
import { show, wordsOf } from "./show";

const knowledge = {
  items,
  rules,
  version: RULES_VERSION,
  itemById,
  checkPlan,
  check,
  checkItemOf,
  swapsFor,
} as Knowledge;
const context = { today: "2026-11-23", overrides: [] };
const healthy: Facts = {
  birthDate: "1990-01-01",
  sex: "female",
  conditions: [],
  medicines: [],
  screen: { completedOn: "2026-11-20", positive: [] },
  clearances: [],
};
const onBloodThinner: Facts = {
  ...healthy,
  medicines: [{ id: "m", classId: "anticoagulant", name: "Apixaban" }],
};

const step = (id: string, minutes: number, itemId: string): SessionStep => {
  const item = itemById(itemId);
  if (!item) throw new Error(itemId);
  return { ...stepOf(item, id), minutes };
};

const visit = (minutes: readonly number[], steps: readonly SessionStep[] = []): PlanRow => ({
  id: "visit",
  itemId: "relaxing-back-massage-session",
  weeks: minutes.map((one) => ({ dose: { minutes: one }, days: ["mon"] })),
  ...(steps.length > 0 ? { steps } : {}),
});

const planOf = (...rows: PlanRow[]): PlanContent => ({
  title: "T",
  goal: "",
  startsOn: "2026-11-23",
  phases: [{ name: "calm", fromWeek: 1, toWeek: rows[0]?.weeks.length ?? 1 }],
  rows,
  reviewWeeks: [],
  flareDay: [],
  minimumDay: [],
});

let shown: PlanContent;

/** The planner as the builder holds it: every change can be undone. */
function Held({ start, facts }: { start: PlanContent; facts: Facts }) {
  const [{ content, past }, take] = useReducer(
    (steps: ReturnType<typeof firstStep>, what: Step) => stepped(steps, what),
    start,
    firstStep,
  );
  shown = content;
  return (
    <PlannerDialog
      {...{ content, facts, context, knowledge }}
      rowId="visit"
      checked={content}
      result={checkPlan(facts, content, knowledge, context)}
      marks={[]}
      undo={past.length > 0 ? () => take({ kind: "undo" }) : null}
      redo={null}
      onChange={(change, mark) => take({ kind: "change", change, at: 0, ...(mark !== undefined && { mark }) })}
      onOverride={() => {}}
      onClose={() => {}}
    />
  );
}

function open(start: PlanContent, facts = healthy) {
  const page = show(<Held start={start} facts={facts} />);
  return {
    ...page,
    press: (words: string | RegExp) => page.press(page.one("button", words)),
    names: () => Array.from(document.querySelectorAll("fieldset")).map((field) => field.getAttribute("aria-label")),
    field: (words: string) => fieldOf(words),
  };
}

function fieldOf(words: string): HTMLInputElement & HTMLSelectElement {
  const label = Array.from(document.querySelectorAll("label")).find((one) => wordsOf(one).includes(words));
  const found = label && document.getElementById(label.htmlFor);
  if (!found) throw new Error(`No field ${words}`);
  return found as HTMLInputElement & HTMLSelectElement;
}

/** Types as a browser does: the value through the element's own setter, then the event. */
function type(field: HTMLInputElement, value: string) {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function press(element: Element, key: string, more: KeyboardEventInit = {}) {
  act(
    () => void element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more })),
  );
}

const stepsOf = () => shown.rows[0]?.steps ?? [];
const minutesOf = () => stepsOf().map(({ minutes }) => minutes);
const idsOf = () =>
  stepsOf()
    .map(({ id }) => id)
    .join("");
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

beforeAll(() => {
  // The page of the test knows no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});

test("a changed minute refits the others at once, and the total stays as booked", () => {
  const page = open(
    planOf(visit([25], [step("a", 5, "stroking"), step("b", 10, "kneading"), step("c", 10, "stroking")])),
  );
  const field = page.field("Minutes of step 2");
  type(field, "1");
  expect(sum(minutesOf())).toBe(25);
  type(field, "15");
  expect(minutesOf()).toEqual([3, 15, 7]);
  expect(page.text()).toContain("3 steps, 25 min");
  page.press(/^One minute more: step 1/);
  expect(stepsOf()[0]?.minutes).toBe(4);
  expect(sum(minutesOf())).toBe(25);
  type(page.field("Minutes of step 2"), "99");
  expect(minutesOf()).toEqual([1, 23, 1]);
  page.press("Undo");
  expect(sum(minutesOf())).toBe(25);
});

test("a protocol is a starting point in one press, and one undo takes it back", () => {
  const page = open(planOf(visit([25])));
  expect(page.text()).toContain("Nothing planned yet");
  page.press(/^Start from this: Relaxing back massage/);
  expect(stepsOf()).toHaveLength(11);
  expect(sum(minutesOf())).toBe(25);
  expect(page.text()).toContain("Begins and ends with stroking");
  page.press("Undo");
  expect(shown.rows[0]).not.toHaveProperty("steps");
});

test("a session that is not framed is framed in one press", () => {
  const page = open(planOf(visit([20], [step("a", 10, "kneading"), step("b", 10, "rubbing")])));
  page.press("Begin and end with stroking");
  expect(stepsOf().map(({ itemId }) => itemId)).toEqual(["stroking", "kneading", "rubbing", "stroking"]);
  expect(sum(minutesOf())).toBe(20);
  expect(page.all("button", "Begin and end with stroking")).toEqual([]);
  expect(page.text()).toContain("Begins and ends with stroking");
});

test("steps are moved by buttons and by Alt with the arrows, and the keyboard stays with them", () => {
  const page = open(
    planOf(visit([25], [step("a", 5, "stroking"), step("b", 10, "kneading"), step("c", 10, "rubbing")])),
  );
  page.press(/^Move down: step 1/);
  expect(idsOf()).toBe("bac");
  const name = page.one("button", /^Friction .rubbing., step 3/);
  act(() => name.focus());
  press(name, "ArrowUp", { altKey: true });
  expect(idsOf()).toBe("bca");
  expect(document.activeElement).toBe(page.one("button", /^Friction .rubbing., step 2/));
  press(page.field("Pressure of step 2"), "ArrowUp", { altKey: true });
  expect(idsOf()).toBe("bca");
  expect(page.names()).toEqual([
    expect.stringContaining("Step 1: "),
    expect.stringContaining("Step 2: "),
    expect.stringContaining("Step 3: "),
  ]);
});

test("steps are doubled and taken out; the last one leaves the row without steps", () => {
  const page = open(planOf(visit([25], [step("a", 25, "kneading")])));
  page.press(/^Duplicate: step 1/);
  expect(minutesOf()).toEqual([13, 12]);
  expect(new Set(stepsOf().map(({ id }) => id)).size).toBe(2);
  page.press(/^Take out: step 2/);
  page.press(/^Take out: step 1/);
  expect(shown.rows[0]).not.toHaveProperty("steps");
  expect(document.activeElement).toBe(page.one("button", "Add a technique"));
});

test("weeks that book another time show their own minutes and say where they are set", () => {
  const page = open(planOf(visit([25, 25, 50], [step("a", 5, "stroking"), step("b", 20, "kneading")])));
  expect(page.text()).toContain("Booked: 25 min, week 3: 50 min");
  const select = page.field("Show the minutes of");
  act(() => {
    select.value = "3";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(page.text()).toContain("Fitted from weeks 1–2, where minutes are set.");
  expect(page.text()).toContain("2 steps, 50 min");
  expect(page.text()).toContain("minute 9–50");
  expect(minutesOf()).toEqual([5, 20]);
});

test("a technique that must not be done is greyed with its reason", () => {
  const page = open(planOf(visit([25])), onBloodThinner);
  page.press("Add a technique");
  const choose = page.one("button", "Choose Deep-tissue massage") as HTMLButtonElement;
  expect(choose.disabled).toBe(true);
  expect(wordsOf(choose.closest("li") ?? choose)).toMatch(/Contraindicated.*Rule B07/);
  page.press("Choose Effleurage (stroking)");
  expect(stepsOf()).toHaveLength(1);
  expect(minutesOf()).toEqual([25]);
});

test("the check is of this visit, with what meets it on its days", () => {
  const squat: PlanRow = {
    id: "gym",
    itemId: "barbell-squat",
    weeks: [{ dose: { sets: 3, reps: 8 }, days: ["mon"] }],
  };
  const steps = [step("a", 5, "stroking"), step("b", 15, "deep-tissue-massage"), step("c", 5, "stroking")];
  const page = open(planOf(visit([25], steps), squat, { ...visit([40]), id: "other" }));
  const told = page.all("article").map((article) => article.getAttribute("aria-label") ?? "");
  expect(told.some((words) => words.endsWith("Rule P04"))).toBe(true);
  // The other visit is too long, which is not this visit's matter.
  expect(told.some((words) => words.endsWith("Rule P06"))).toBe(false);
  expect(page.text()).toContain("on the same days: Barbell squat");
});

test("an unsafe step is swapped in its place, as long as before", () => {
  const steps = [step("a", 5, "stroking"), step("b", 15, "deep-tissue-massage"), step("c", 5, "stroking")];
  const page = open(planOf(visit([25], steps)), onBloodThinner);
  expect(page.text()).toContain("Swap it, override it with a reason, or take it out.");
  const [swap] = page.all("button", /^Swap Deep-tissue massage/);
  if (!swap) throw new Error("no swap");
  act(() => swap.click());
  expect(stepsOf()[1]?.itemId).not.toBe("deep-tissue-massage");
  expect(minutesOf()).toEqual([5, 15, 5]);
  expect(idsOf()).toBe("abc");
});

test("a change of minutes is applied in one press, and what comes into the visit later is open again", () => {
  const heart: Facts = { ...healthy, keys: ["coronary-stable"] };
  const actions = (page: ReturnType<typeof open>) => {
    const card = page.one("article", /Rule C09$/);
    const button = Array.from(card.querySelectorAll("button")).find((one) => wordsOf(one).startsWith("Apply"));
    return { button, words: wordsOf(card) };
  };
  const page = open(planOf(visit([40], [step("a", 40, "kneading")])), heart);
  act(() => actions(page).button?.click());
  const [row] = shown.rows;
  expect(row?.weeks[0]?.dose.minutes).toBe(20);
  expect(actions(page)).toMatchObject({ button: undefined, words: expect.stringContaining("Applied") });
  const later = open(
    planOf({ ...visit([60], [step("a", 20, "kneading"), step("b", 40, "rubbing")]), ...noteOf(row) }),
    heart,
  );
  expect(actions(later).button).toBeDefined();
});

const noteOf = (row: PlanRow | undefined) => (row?.note ? { note: row.note } : {});
