import { act } from "react";
import { expect, test, vi } from "vitest";
import { ScreenCard } from "@/components/facts/screen-card";
import { screenRows } from "@/components/facts/screen-rows";
import { ScreenSectionFields } from "@/components/facts/screen-section-fields";
import { YesNo } from "@/components/facts/yes-no";
import { YesPanel } from "@/components/facts/yes-panel";
import { TIER_LABEL } from "@/components/finding/tier-badge";
import { rules } from "@/lib/domain/knowledge";
import { isAsked, screenQuestions } from "@/lib/domain/knowledge/screen-questions";
import { TIERS } from "@/lib/domain/knowledge/types";
import { client, condition, TODAY } from "@/tests/support/facts";
import { show } from "./show";

const rows = screenRows(
  rules,
  screenQuestions.flatMap((question) => question.rows),
);
const nothing = () => undefined;

function yesPanel(id: string, facts = client()) {
  const question = screenQuestions.find((one) => one.id === id);
  if (!question) throw new Error(`No question ${id}`);
  return <YesPanel {...{ question, rows, facts }} today={TODAY} onOpen={nothing} onMedicine={nothing} />;
}

test("a yes shows the tier, what to do, and the rule it belongs to", () => {
  const { text, one } = show(yesPanel("saddle"));
  expect(text()).toContain("Contraindicated");
  expect(one("link", "Rule A01").getAttribute("href")).toBe("/rules/A01");
});

test("a yes says its own rule in one line, folds the rest, and never leaves the strictest unsaid", () => {
  const { one } = show(yesPanel("pregnant"));
  const line = one("status");
  expect(line.querySelectorAll("p")).toHaveLength(1);
  const folded = document.querySelector("details");
  expect(folded?.open).toBe(false);
  expect(folded?.textContent).toContain("all 3 rules");
  expect([...(folded?.querySelectorAll("a") ?? [])].map(({ textContent }) => textContent?.slice(0, 8))).toEqual([
    "Rule G01",
    "Rule G02",
    "Rule G09",
  ]);
});

function section(sex: "female" | "male" | "other", onAskAll = nothing) {
  const asked = screenQuestions.filter((question) => isAsked(question, { sex, keys: [] }));
  const props = { asked, onAskAll, facts: client({ sex }), rows, today: TODAY, answers: {}, problems: {} };
  return <ScreenSectionFields section="body" {...props} onChange={nothing} onOpen={nothing} onMedicine={nothing} />;
}

test("a record that speaks of pregnancy is asked about it, whatever else it says", () => {
  const question = screenQuestions.find(({ id }) => id === "pregnant");
  if (!question) throw new Error("no such question");
  expect(isAsked(question, { sex: "male", keys: [null, "asthma"] })).toBe(false);
  for (const key of ["pregnancy", "pregnancy-high-risk", "birth"])
    expect(isAsked(question, { sex: "male", keys: [key] }), key).toBe(true);
});

test.each(screenQuestions.map(({ id }) => id))(
  "what is folded under a yes to %s is named by its strictest tier",
  (id) => {
    show(yesPanel(id));
    const tiers = screenQuestions.find((question) => question.id === id)?.rows.map((row) => rows[row]?.tier) ?? [];
    const strictest = TIERS.find((tier) => tiers.includes(tier));
    const inSight = `${document.querySelector(".yes-rule")?.textContent} ${document.querySelector("summary")?.textContent}`;
    expect(inSight).toContain(strictest && TIER_LABEL[strictest]);
  },
);

test("pregnancy is asked unless the record says male; then the form says so, and it can be asked all the same", () => {
  for (const sex of ["female", "other"] as const) {
    const asked = show(section(sex));
    expect(asked.text()).toContain("Are you pregnant");
    expect(asked.text()).not.toContain("left out");
  }
  const onAskAll = vi.fn();
  const { text, one, press } = show(section("male", onAskAll));
  expect(text()).not.toContain("Are you pregnant");
  expect(text()).toContain("left out: the record says male");
  press(one("button", "Ask them anyway"));
  expect(onAskAll).toHaveBeenCalledOnce();
});

test("a yes keeps its place in the window", () => {
  show(
    <form>
      <YesNo id="a" legend="First?" value="no" onChange={nothing} />
    </form>,
  );
  const focus = vi.spyOn(HTMLElement.prototype, "focus");
  act(() => {
    const key = new KeyboardEvent("keydown", { key: "y", bubbles: true, cancelable: true });
    document.querySelector("input")?.dispatchEvent(key);
  });
  expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
  focus.mockRestore();
});

test("a no at the end of a part stops at the one answer to the next part", () => {
  show(
    <form>
      <YesNo id="a" legend="First?" value={undefined} onChange={nothing} />
      {section("female")}
    </form>,
  );
  act(() => {
    const key = new KeyboardEvent("keydown", { key: "n", bubbles: true, cancelable: true });
    document.querySelector("input")?.dispatchEvent(key);
  });
  const allNo = document.activeElement;
  expect(allNo?.getAttribute("aria-label")).toBe("All no: Bones, joints and health");
  act(() => {
    allNo?.dispatchEvent(new KeyboardEvent("keydown", { key: "n", bubbles: true, cancelable: true }));
  });
  expect(document.activeElement, "one more goes on to its first question").toBe(document.querySelectorAll("input")[2]);
});

test("a yes that opens a condition says so until one is on the record", () => {
  const { text, one } = show(yesPanel("bone-joint"));
  expect(text()).toContain("Until then massage, back stretching and hard effort wait.");
  expect(one("button").textContent).toMatch(/^Record: Arthritis/);
  const settled = show(yesPanel("bone-joint", client({ conditions: [condition("osteoporosis")] })));
  expect(settled.text()).toContain("On the record");
  expect(settled.one("button").textContent).toBe("Record another");
});

test("nothing is chosen beforehand, and a letter answers", () => {
  const onChange = vi.fn();
  const pair = (value?: "yes" | "no") => (
    <form>
      <YesNo id="a" legend="First?" value={value} onChange={onChange} />
      <YesNo id="b" legend="Second?" value={undefined} onChange={nothing} />
    </form>
  );
  show(pair());
  const radios = [...document.querySelectorAll<HTMLInputElement>("input")];
  expect(radios.filter(({ checked }) => checked)).toEqual([]);
  const press = (key: string) =>
    act(() => {
      radios[0]?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    });
  press("y");
  press("N");
  press("x");
  expect(onChange.mock.calls).toEqual([["yes"], ["no"]]);
  expect(document.activeElement, "a no goes on to the next question").toBe(radios[2]);
});

test("a no typed on after a yes leaves the yes and goes on", () => {
  const onChange = vi.fn();
  show(
    <form>
      <YesNo id="a" legend="First?" value="yes" onChange={onChange} />
      <YesNo id="b" legend="Second?" value={undefined} onChange={nothing} />
    </form>,
  );
  const radios = [...document.querySelectorAll<HTMLInputElement>("input")];
  act(() => {
    radios[0]?.dispatchEvent(new KeyboardEvent("keydown", { key: "n", bubbles: true, cancelable: true }));
  });
  expect(onChange).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(radios[2]);
});

test.each([
  [null, /Not asked yet/, "Ask now"],
  [
    { completedOn: "2026-11-01", by: "Asha", yes: [] },
    /by Asha: no positive answer.*hold until 1 Nov 2027/,
    "Ask again",
  ],
  [{ completedOn: "2026-11-01", by: null, yes: ["fever"] }, /1 answered yes\.fever/, "Ask again"],
  [{ completedOn: "2025-11-01", by: "Asha", yes: [] }, /Run out.*held until 1 Nov 2026/, "Ask again"],
])("the card says how the last answers stand: %o", (screen, words, link) => {
  const { text, one } = show(<ScreenCard clientId="c" today={TODAY} screen={screen} isOpen={false} holdsDays={365} />);
  expect(text()).toMatch(words);
  expect(one("link", link).getAttribute("href")).toBe("/clients/c/screen");
});
