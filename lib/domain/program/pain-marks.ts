import type { IsoDay } from "../day/day";
import { baselinePain, painRise, SEVERE_PAIN } from "./pain";

/** A day's pain on one plan, as the client logged it. */
export interface PainLog {
  readonly planId: string;
  readonly day: IsoDay;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
}

/** What stands out of a day: severe pain, or a rise above where its plan began (in points). */
export interface PainMark {
  readonly severe: boolean;
  readonly rise: number | null;
}

/** What stands out of each day, by the same bounds as the alerts. `days` are in order. */
export function painMarks(days: readonly PainLog[]): (PainMark | null)[] {
  return days.map(({ planId, day, painBefore, painAfter }) => {
    const worst = Math.max(painBefore ?? -1, painAfter ?? -1);
    if (worst < 0) return null;
    const baseline = baselinePain(days.filter((other) => other.planId === planId && other.day < day));
    const rise = baseline === null ? null : painRise(baseline, worst);
    const severe = worst >= SEVERE_PAIN;
    return severe || rise !== null ? { severe, rise } : null;
  });
}

/** "severe, up 4"; the word that stands on the curve and in its table. */
export function markInWords({ severe, rise }: PainMark): string {
  return [...(severe ? ["severe"] : []), ...(rise === null ? [] : [`up ${rise}`])].join(", ");
}
