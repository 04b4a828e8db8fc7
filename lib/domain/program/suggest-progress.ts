import { addDays, type IsoDay, weekdayOf } from "../day/day";
import { MEANINGFUL_PAIN_CHANGE, SEVERE_PAIN } from "./pain";
import { PHASES, type PhaseName, type PlanContent } from "./plan";
import { LEAST_LOGGED_DAYS, PHASE_CRITERIA, SORE_MORNINGS_TO_STEP_BACK } from "./progress-criteria";
import { type LoggedDay, type WeekMeasures, weekMeasures } from "./progress-measures";
import { firstMonday, weekOfPlan } from "./schedule";

export type ProgressVerdict = "go" | "hold" | "step-back";

/** One reason in words, and which way it points. */
export interface ProgressReason {
  readonly points: ProgressVerdict;
  readonly says: string;
}

/** What the last week that is over suggests for those to come. The practitioner decides. */
export interface ProgressSuggestion {
  readonly verdict: ProgressVerdict;
  readonly week: number;
  readonly phase: PhaseName;
  /** The phase that a go leads to, when this is the last week of its own. */
  readonly nextPhase: PhaseName | null;
  readonly measures: WeekMeasures;
  /** Those that decided first. */
  readonly reasons: readonly ProgressReason[];
}

/** Go on, hold, or step back, from pain, the next day's response and what was done, over the last week of the plan that is
 *  over on `day`: what is still to be done counts against nobody. Null before the first week has ended and after the plan. */
export function suggestProgress(
  plan: PlanContent,
  log: readonly LoggedDay[],
  day: IsoDay,
  rowIds: ReadonlySet<string>,
): ProgressSuggestion | null {
  const week = lastWeekOver(plan, day);
  const phase = plan.phases.find(({ fromWeek, toWeek }) => week !== null && week >= fromWeek && week <= toWeek);
  if (week === null || !phase) return null;
  const last = addDays(firstMonday(plan.startsOn), week * 7 - 1);
  const measures = weekMeasures(plan, log, last, rowIds);
  const before = weekMeasures(plan, log, addDays(last, -7), rowIds);
  const reasons = reasonsOf(measures, before, phase.name);
  const verdict = (["step-back", "hold"] as const).find((one) => reasons.some(({ points }) => points === one)) ?? "go";
  return {
    verdict,
    week,
    phase: phase.name,
    nextPhase: week === phase.toWeek ? (PHASES[PHASES.indexOf(phase.name) + 1] ?? null) : null,
    measures,
    reasons: reasons.toSorted((a, b) => Number(b.points === verdict) - Number(a.points === verdict)),
  };
}

/** The last week whose Sunday has come. */
function lastWeekOver(plan: PlanContent, day: IsoDay): number | null {
  const week = weekOfPlan(plan, day);
  if (week === null) return null;
  const over = weekdayOf(day) === "sun" ? week : week - 1;
  return over >= 1 ? over : null;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function reasonsOf(now: WeekMeasures, before: WeekMeasures, phase: PhaseName): ProgressReason[] {
  if (now.warnings.length > 0) {
    return [{ points: "step-back", says: "A warning sign was ticked. See to its alert before anything goes on." }];
  }
  if (now.loggedDays < LEAST_LOGGED_DAYS) {
    const days = now.loggedDays === 1 ? "1 day was" : `${now.loggedDays} days were`;
    return [{ points: "hold", says: `${days} logged in the week. Ask how it went before you change anything.` }];
  }
  return [...painReasons(now, before, phase), soreReason(now), completionReason(now, phase)].filter(
    (reason) => reason !== null,
  );
}

function painReasons(now: WeekMeasures, before: WeekMeasures, phase: PhaseName): ProgressReason[] {
  const { usualPain, worstPain } = now;
  if (usualPain === null || worstPain === null) {
    return [{ points: "hold", says: "No pain was logged. Ask for it: it decides whether the plan goes on." }];
  }
  const limits = PHASE_CRITERIA[phase];
  const rose = before.usualPain === null ? 0 : usualPain - before.usualPain;
  const reasons: ProgressReason[] = [];
  if (worstPain >= SEVERE_PAIN)
    reasons.push({ points: "step-back", says: `Pain reached ${worstPain} of 10 (severe from ${SEVERE_PAIN}).` });
  if (rose >= MEANINGFUL_PAIN_CHANGE) {
    reasons.push({
      points: "step-back",
      says: `Usual pain rose by ${rose} points from the week before, to ${usualPain}.`,
    });
  }
  if (usualPain > limits.usualPain) {
    reasons.push({
      points: "hold",
      says: `Usual pain is ${usualPain}; this phase goes on from ${limits.usualPain} or less.`,
    });
  } else if (worstPain > limits.worstPain) {
    reasons.push({
      points: "hold",
      says: `The worst day was ${worstPain}; this phase goes on from ${limits.worstPain} or less.`,
    });
  } else {
    reasons.push({ points: "go", says: `Usual pain ${usualPain}, worst ${worstPain}: within this phase's limits.` });
  }
  return reasons;
}

function soreReason({ soreMornings }: WeekMeasures): ProgressReason {
  if (soreMornings === 0) return { points: "go", says: "Pain settled by the next day." };
  const mornings = soreMornings === 1 ? "On 1 morning" : `On ${soreMornings} mornings`;
  return {
    points: soreMornings >= SORE_MORNINGS_TO_STEP_BACK ? "step-back" : "hold",
    says: `${mornings} pain stood ${MEANINGFUL_PAIN_CHANGE} points or more above the morning before.`,
  };
}

function completionReason({ completion }: WeekMeasures, phase: PhaseName): ProgressReason | null {
  if (completion === null) return null;
  const least = PHASE_CRITERIA[phase].completion;
  return completion < least
    ? {
        points: "hold",
        says: `${percent(completion)} of the plan was done; this phase goes on from ${percent(least)}.`,
      }
    : { points: "go", says: `${percent(completion)} of the plan was done.` };
}
