import { check } from "@/lib/domain/check/check";
import type { CheckItem } from "@/lib/domain/check/types";
import { itemById, items, RULES_VERSION, rules } from "@/lib/domain/knowledge";
import { massageCourseSixWeeks } from "@/lib/domain/knowledge/programs/massage-course-six-weeks";
import type { Rule } from "@/lib/domain/knowledge/types";
import { applyProgram } from "@/lib/domain/program/apply-program";
import { checkPlan } from "@/lib/domain/program/check-plan";
import { type Figure, type Spread, scaled } from "../support/figure";
import { microseconds } from "../support/time";
import { besideGeneralEngine } from "./beside-general-engine";
import { client, DAY } from "./client";
import { itemsGrownTo, rulesGrownTo } from "./grown";

const context = { today: DAY, overrides: [] };
const library = { version: RULES_VERSION, items, rules, itemById };

const timeOf = (candidates: readonly CheckItem[], of: readonly Rule[]) =>
  microseconds(() => check(client, candidates, of, context));

/** What the check costs, how it grows, and how it stands beside a general rule engine. */
export async function ruleFigures(): Promise<Figure[]> {
  const shipped = itemsGrownTo(items.length);
  const whole = await timeOf(shipped, rules);
  const plan = await planTime();
  return [
    {
      id: "check",
      what: `One client × ${items.length} items × ${rules.length} rules`,
      cost: scaled(whole, 1e-3),
      unit: "ms",
      goal: { atMost: 1 },
    },
    { id: "plan", what: "A six-week plan", cost: scaled(plan, 1e-3), unit: "ms", goal: { atMost: 0.5 } },
    {
      id: "P8",
      what: "10,000 clients' plans, one after the other",
      cost: scaled(plan, 1e-2),
      unit: "s",
      goal: { atMost: 1 },
    },
    await growth("P7", "100 → 10,000 rules over all conditions", { rules: 100 }, { rules: 10_000 }, 12),
    await growth(
      "rules",
      `${rules.length} → 10,000 rules over all conditions`,
      { rules: rules.length },
      { rules: 10_000 },
      linear(rules.length, 10_000),
    ),
    await growth(
      "items",
      `${items.length} → 2,500 items`,
      { items: items.length },
      { items: 2500 },
      linear(items.length, 2500),
    ),
    ...(await besideGeneralEngine(1000, 300)),
  ];
}

async function planTime(): Promise<Spread> {
  const { content } = applyProgram(massageCourseSixWeeks, { startsOn: DAY, goal: "" }, client, library, context);
  return microseconds(() => checkPlan(client, content, library, context));
}

/** Growth that is no worse than linear, with a tenth for what a clock on a shared machine adds. */
function linear(small: number, large: number): number {
  return Math.round((11 * large) / small) / 10;
}

interface Size {
  readonly rules?: number;
  readonly items?: number;
}

async function growth(id: string, what: string, small: Size, large: Size, atMost?: number): Promise<Figure> {
  const [before, after] = [await atSize(small), await atSize(large)];
  return {
    id,
    what: `${what} (${before.findings} → ${after.findings} findings)`,
    cost: scaled(after.time, 1e-3),
    unit: "ms",
    ratio: after.time.median / before.time.median,
    floor: "the smaller",
    ...(atMost === undefined ? {} : { goal: { atMost } }),
  };
}

async function atSize({ rules: ruleCount = rules.length, items: itemCount = items.length }: Size) {
  const [manyItems, manyRules] = [itemsGrownTo(itemCount), rulesGrownTo(ruleCount)];
  const { findings } = check(client, manyItems, manyRules, context);
  return { findings: findings.flatMap((finding) => finding.items).length, time: await timeOf(manyItems, manyRules) };
}
