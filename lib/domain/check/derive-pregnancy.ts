import { daysBetween, type IsoDay } from "../day/day";
import type { Outcome } from "./evidence";
import type { ConditionFact } from "./types";

/** Length of a pregnancy from the last period to the due date. Unit: days.
 *  Source: ACOG Committee Opinion 700, Methods for Estimating the Due Date, 2017 (280 days). */
const FULL_TERM_DAYS = 280;

/** First trimester: up to 13 weeks and 6 days. Unit: days. Source: ACOG, How Your Fetus Grows During Pregnancy. */
const FIRST_TRIMESTER_DAYS = 13 * 7 + 6;

/** From here on no lying face down and no long lying flat. Unit: days. Source: rules G04, G05. */
const TWENTY_WEEKS_DAYS = 20 * 7;

/** Start of the third trimester. Unit: days. Source: rule G10. */
const TWENTY_EIGHT_WEEKS_DAYS = 28 * 7;

/** How far a pregnancy is today. Unit: days. */
export function gestationDays(dueDate: IsoDay, today: IsoDay): number {
  return FULL_TERM_DAYS - daysBetween(today, dueDate);
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
  if (days <= FIRST_TRIMESTER_DAYS) return { keys: ["pregnancy-first-trimester"] };
  if (days < TWENTY_WEEKS_DAYS) return { keys: [] };
  if (days < TWENTY_EIGHT_WEEKS_DAYS) return { keys: ["pregnancy-over-20-weeks"] };
  const late: Outcome = { keys: ["pregnancy-over-20-weeks", "pregnancy-over-28-weeks"] };
  return days > FULL_TERM_DAYS + 14 ? { ...late, ask: "The due date has passed: has the baby been born?" } : late;
}
