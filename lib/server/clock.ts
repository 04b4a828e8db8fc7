import { Temporal } from "temporal-polyfill";

/** This moment as an ISO string with milliseconds, as tables keep it. */
export function now(): string {
  return new Date().toISOString();
}

/** The moment `minutes` from now. */
export function minutesFromNow(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

/** Today where the server stands. */
export function today(): string {
  return Temporal.Now.plainDateISO().toString();
}

/** The day of a moment where the server stands. */
export function dayOf(moment: string): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
}
