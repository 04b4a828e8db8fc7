const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const MOMENT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** "22 Nov 2026" for an ISO day. */
export function formatDay(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** A sentence with its ISO days as people write them. */
export function datesInWords(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, formatDay);
}

/** A day, readable by people and machines. */
export function Day({ day }: { day: string }) {
  return <time dateTime={day}>{formatDay(day)}</time>;
}

/** A moment, "22 Nov, 12:04" where the server stands. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at} suppressHydrationWarning>
      {MOMENT.format(new Date(at))}
    </time>
  );
}
