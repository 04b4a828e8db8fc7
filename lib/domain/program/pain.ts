/** Smallest change in pain that matters to people with low back pain.
 *  Unit: points on the 0-10 numeric rating scale.
 *  Source: Childs JD, Piva SR, Fritz JM. Responsiveness of the numeric pain rating scale in patients with low
 *  back pain. Spine 2005;30:1331-4. */
export const MEANINGFUL_PAIN_CHANGE = 2;

/** Pain at which the client is told to stop and the practitioner is told at once, whatever the baseline.
 *  Unit: points on the 0-10 scale. Source: severe pain is 7-10 in Boonstra AM et al., Front Psychol 2016;7:1466. */
export const SEVERE_PAIN = 7;

/** True for a day with pain at which the client is told to stop. */
export const isSevere = (
  day: { readonly painBefore: number | null; readonly painAfter: number | null } | null,
): boolean => Math.max(day?.painBefore ?? 0, day?.painAfter ?? 0) >= SEVERE_PAIN;

/** How many points pain has risen above the baseline, or null when the rise is too small to matter. */
export function painRise(baseline: number, reported: number): number | null {
  const rise = reported - baseline;
  return rise >= MEANINGFUL_PAIN_CHANGE ? rise : null;
}

/** Days whose pain makes the baseline: the first ones logged on the plan. */
export const BASELINE_DAYS = 3;

/** Pain where a plan began: the mean of the first days logged, rounded, in points of the 0-10 scale; null when none of
 *  them has a score. `days` are in order. */
export function baselinePain(
  days: readonly { readonly painBefore: number | null; readonly painAfter: number | null }[],
): number | null {
  const scores = days.slice(0, BASELINE_DAYS).flatMap(({ painBefore, painAfter }) => painBefore ?? painAfter ?? []);
  return scores.length > 0 ? Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length) : null;
}
