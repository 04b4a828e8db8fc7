import type { BookedRun } from "@/lib/domain/program/booked-time";

/** "week 1", "weeks 3–5" */
export function weekWords({ fromWeek, toWeek }: BookedRun): string {
  return fromWeek === toWeek ? `week ${fromWeek}` : `weeks ${fromWeek}–${toWeek}`;
}

/** "25 min", or "25 min, weeks 3–5: 30 min" where the weeks differ. */
export function bookedWords([first, ...others]: readonly BookedRun[]): string {
  if (!first) return "No week has this visit yet";
  return [`${first.minutes} min`, ...others.map((run) => `${weekWords(run)}: ${run.minutes} min`)].join(", ");
}

/** Minutes that are booked in the weeks that are shown. */
export function bookedIn(
  { runs, booked }: { readonly runs: readonly BookedRun[]; readonly booked: number },
  week: number | null,
): number {
  return runs.find(({ fromWeek }) => fromWeek === week)?.minutes ?? booked;
}

/** "1 step", "6 steps" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
