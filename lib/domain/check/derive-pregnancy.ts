import { daysBetween, type IsoDay } from "../day/day";
import { threshold } from "../knowledge/thresholds";
import type { Outcome } from "./evidence";
import type { ConditionFact } from "./types";

/** How far a pregnancy is today. Unit: days. */
export function gestationDays(dueDate: IsoDay, today: IsoDay): number {
  return threshold("pregnancyLength") - daysBetween(today, dueDate);
}

/** The stage keys of a pregnancy. Without a due date or a stage the strict reading holds: face down stays blocked. */
export function pregnancyStage(fact: ConditionFact, today: IsoDay): Outcome {
  if (fact.dueDate) return stageByDays(gestationDays(fact.dueDate, today));
  if (fact.stage === "first-trimester") return { keys: ["pregnancy-first-trimester"] };
  // A second trimester begins before 20 weeks; the week is not known, so the later half is assumed.
  if (fact.stage === "second-trimester") return { keys: ["pregnancy-over-20-weeks"], ask: "Due date?" };
  if (fact.stage === "third-trimester") return { keys: ["pregnancy-over-20-weeks", "pregnancy-over-28-weeks"] };
  return { keys: ["pregnancy-over-20-weeks"], ask: "Due date?" };
}

function stageByDays(days: number): Outcome {
  if (days <= threshold("firstTrimester")) return { keys: ["pregnancy-first-trimester"] };
  if (days < threshold("twentyWeeks")) return { keys: [] };
  if (days < threshold("twentyEightWeeks")) return { keys: ["pregnancy-over-20-weeks"] };
  const late: Outcome = { keys: ["pregnancy-over-20-weeks", "pregnancy-over-28-weeks"] };
  return days > threshold("pregnancyLength") + threshold("overdue")
    ? { ...late, ask: "The due date has passed: has the baby been born?" }
    : late;
}
