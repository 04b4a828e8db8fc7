import Link from "next/link";
import type { PlannedSession } from "@/lib/sessions/planned/queries";
import type { SessionNoteRow } from "@/lib/sessions/queries";
import { ButtonLink } from "../ui/button";
import { formatDay } from "../ui/moment";
import { painWords } from "./pain-words";

interface Props {
  readonly clientId: string;
  readonly today: string;
  readonly planned: PlannedSession | null;
  readonly last: SessionNoteRow | undefined;
}

/** The next appointment and the last one, and the way to begin. */
export function SessionCard({ clientId, today, planned, last }: Props) {
  return (
    <section className="card stack-medium" aria-labelledby="session-card-title">
      <div className="row-between">
        <h2 id="session-card-title">Sessions</h2>
        <ButtonLink href={`/clients/${clientId}/sessions/new`} look="main">
          Start a session
        </ButtonLink>
      </div>
      <dl className="data-list session-next">
        <div>
          <dt>{planned?.day === today ? "Planned for today" : "Planned next"}</dt>
          <dd>
            {planned
              ? `${planned.day === today ? "" : `${formatDay(planned.day)}: `}${planned.items.map(({ name }) => name).join(", ")}`
              : "Nothing in a plan"}
          </dd>
        </div>
        <div>
          <dt>Last</dt>
          <dd>
            {last ? (
              <>
                <Link href={`/clients/${clientId}/sessions/${last.id}`} prefetch={false}>
                  {formatDay(last.heldOn)}
                </Link>
                {`: ${[`${last.minutes} min`, painWords(last.painBefore, last.painAfter)].filter(Boolean).join(", ")}`}
              </>
            ) : (
              "None yet"
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
