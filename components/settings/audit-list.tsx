import Link from "next/link";
import { formatDay } from "../ui/moment";
import { auditSentence, type TrailEvent } from "./audit-sentence";

type TrailRow = TrailEvent & { readonly sequence: number; readonly at: string };

const DAY = new Intl.DateTimeFormat("sv-SE", { year: "numeric", month: "2-digit", day: "2-digit" });
const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The trail as sentences, newest first, under the days they happened on. */
export function AuditList({ rows, names }: { rows: readonly TrailRow[]; names: ReadonlyMap<string, string> }) {
  const days = [...new Set(rows.map(dayOf))];
  return (
    <div className="stack">
      {days.map((day) => (
        <section key={day} className="stack-small" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{formatDay(day)}</h2>
          <ol className="rows card card-flush">
            {rows
              .filter((row) => dayOf(row) === day)
              .map((row) => (
                <li key={row.sequence} className="trail-row">
                  <time className="soft small numeric" dateTime={row.at}>
                    {TIME.format(new Date(row.at))}
                  </time>
                  <span className="breakable">{auditSentence(row, names)}</span>
                  {row.clientId && names.has(row.clientId) ? (
                    <Link className="trail-link" href={`/clients/${row.clientId}`} prefetch={false}>
                      Record<span className="visually-hidden"> of {names.get(row.clientId)}</span>
                    </Link>
                  ) : (
                    <span />
                  )}
                  <span className="soft small numeric trail-number">
                    <span className="visually-hidden">Row </span>
                    {row.sequence}
                  </span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** The ISO day of a row where the server stands, as its time is. */
function dayOf({ at }: TrailRow): string {
  return DAY.format(new Date(at));
}
