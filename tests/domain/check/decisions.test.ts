import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { compare } from "@/lib/domain/check/compare";
import type { CheckContext, Clearance, Facts } from "@/lib/domain/check/types";
import { rules } from "@/lib/domain/knowledge/index";
import { chosen, client, condition, context, having, TODAY, taking } from "../../support/facts";

const kneading = chosen("kneading");
const deep = chosen("deep-tissue-massage");

function verdict(facts: Facts, item = kneading, given: CheckContext = context) {
  const [only] = check(facts, [item], rules, given).verdicts;
  if (!only) throw new Error("no verdict");
  return only;
}

const clearance: Clearance = {
  id: "c1",
  covers: ["@massage"],
  by: "Dr Lind",
  givenOn: "2026-11-01",
  until: TODAY,
};

describe("clearance", () => {
  const surgery = having("surgery", { surgeryOn: "2026-11-10" });

  test("without one, massage after surgery waits", () => {
    expect(verdict(surgery)).toMatchObject({ tier: "needs-clearance", blocks: true });
  });

  test("on its last day it makes the item a changed one, never a free one", () => {
    const cleared = check({ ...surgery, clearances: [clearance] }, [kneading], rules, context);
    expect(cleared.verdicts[0]).toMatchObject({ tier: "modify", blocks: false });
    expect(cleared.findings.find(({ rule }) => rule.id === "D22")?.items[0]?.clearedBy).toEqual(clearance);
  });

  test.each([
    ["expired yesterday", { ...clearance, until: "2026-11-21" }],
    ["given tomorrow", { ...clearance, givenOn: "2026-11-23", until: "2027-01-01" }],
    ["for something else", { ...clearance, covers: ["@exercise" as const] }],
  ])("%s does nothing", (_, other) => {
    expect(verdict({ ...surgery, clearances: [other] })).toMatchObject({ tier: "needs-clearance", blocks: true });
  });

  test("it never lifts what is contraindicated", () => {
    expect(verdict({ ...taking("anticoagulant"), clearances: [clearance] }, deep)).toMatchObject({
      tier: "contraindicated",
      blocks: true,
    });
  });
});

describe("override", () => {
  const facts = taking("anticoagulant", "Warfarin");
  const finding = check(facts, [deep], rules, context).findings.find(({ rule }) => rule.id === "B07");
  const given: CheckContext = {
    today: TODAY,
    overrides: [
      {
        ruleId: "B07",
        itemId: deep.itemId,
        factsHash: finding?.factsHash ?? "",
        reasonCode: "disagree",
        text: "Stopped in October",
      },
    ],
  };

  test("no longer blocks and is still shown", () => {
    const result = check(facts, [deep], rules, given);
    expect(result.verdicts[0]).toMatchObject({ tier: "contraindicated", blocks: false });
    expect(result.findings.find(({ rule }) => rule.id === "B07")?.items[0]?.overriddenBy?.reasonCode).toBe("disagree");
  });

  test("lapses when the facts change", () => {
    const changed = client({
      medicines: [{ id: "m", classId: "anticoagulant", name: "Warfarin", since: "2026-11-20" }],
    });
    expect(verdict(changed, deep, given).blocks).toBe(true);
  });

  test("holds on another day and for a fact recorded again under another id", () => {
    const again = client({ medicines: [{ id: "other", classId: "anticoagulant", name: "Warfarin" }] });
    expect(verdict(again, deep, { ...given, today: "2026-12-24" }).blocks).toBe(false);
  });
});

describe("what is missing is said", () => {
  test.each([
    ["high blood pressure without a reading", having("hypertension"), "Blood pressure"],
    [
      "a condition in free text",
      client({ conditions: [{ id: "x", key: null, text: "Zebra syndrome" }] }),
      "Zebra syndrome",
    ],
    ["a medicine in free text", client({ medicines: [{ id: "x", classId: null, name: "Zebrafil" }] }), "Zebrafil"],
    ["a pregnancy without a due date", having("pregnancy"), "Pregnancy"],
    [
      "a local condition without an area",
      having("skin-infection"),
      "Skin infection, shingles, cellulitis, open wound, burn or fresh rash",
    ],
  ])("%s", (_, facts, fact) => {
    expect(check(facts, [kneading], rules, context).notChecked.map((one) => one.fact)).toContain(fact);
  });

  test("an exercise nobody has answered for is not checked", () => {
    const own = { ...chosen("diaphragmatic-breathing"), traits: [], untagged: true };
    const result = check(client(), [own], rules, context);
    expect(result.verdicts[0]).toMatchObject({ tier: "not-checked", blocks: false });
    expect(result.notChecked).toHaveLength(1);
  });

  test("an ordinary client with a clean screen leaves nothing open", () => {
    expect(check(client(), [kneading], rules, context).notChecked).toEqual([]);
  });

  test("a client never screened waits on back stretches and massage, and on nothing else", () => {
    const unscreened = client({ screen: null });
    expect(verdict(unscreened, kneading)).toMatchObject({ tier: "needs-clearance", blocks: true });
    expect(verdict(unscreened, chosen("supine-double-knee-to-chest")).tier).toBe("needs-clearance");
    expect(verdict(unscreened, chosen("walking")).tier).toBe("allowed");
    expect(verdict(client(), chosen("supine-double-knee-to-chest")).blocks).toBe(false);
  });
});

describe("a local rule", () => {
  const legs = having("skin-infection", { regions: ["calves"] });

  test("acts where the area meets the item and softens elsewhere", () => {
    expect(verdict(legs, { ...kneading, regions: ["legs"] }).tier).toBe("contraindicated");
    const elsewhere = check(legs, [kneading], rules, context);
    expect(elsewhere.verdicts[0]).toMatchObject({ tier: "modify", blocks: false });
    expect(elsewhere.findings.find(({ rule }) => rule.id === "I01")?.items[0]?.change?.text).toBe(
      "Keep off that area: calves.",
    );
  });

  test("a whole and its part meet", () => {
    expect(verdict(having("skin-infection", { regions: ["lower-back"] })).tier).toBe("contraindicated");
  });
});

test("compare names what is new, worse and gone", () => {
  const before = check(taking("antiplatelet"), [deep], rules, context);
  const after = check(client({ conditions: [condition("fever")] }), [deep], rules, context);
  const { newer, worse, gone } = compare(before, after);
  expect(newer).toContainEqual(expect.objectContaining({ ruleId: "A06", was: null, now: "contraindicated" }));
  expect(gone).toContainEqual(expect.objectContaining({ ruleId: "B09", was: "modify", now: null }));
  expect(worse).toEqual([]);
});

test("a combination is a red flag, one sign of it is not", () => {
  const one = check(taking("anticoagulant"), [], rules, context);
  const both = check(
    client({ ...taking("anticoagulant"), conditions: [condition("recent-trauma", { since: TODAY, stage: "minor" })] }),
    [],
    rules,
    context,
  );
  expect(one.redFlags).toEqual([]);
  expect(both.redFlags.map(({ id, urgency }) => [id, urgency])).toEqual([["rf-fall-on-blood-thinner", "now"]]);
});
