import Link from "next/link";
import type { SessionNoteRow } from "@/lib/sessions/queries";
import { ButtonLink } from "../ui/button";
import { formatDay } from "../ui/moment";
import { painWords } from "./pain-words";

interface Props {
  readonly clientId: string;
  readonly sessions: readonly SessionNoteRow[];
}

/** The sessions of a client, newest first. */
export function SessionList({ clientId, sessions }: Props) {
  return (
    <section className="card" aria-labelledby="sessions-title">
      <div className="card-title">
        <h2 id="sessions-title">Sessions</h2>
        <ButtonLink href={`/clients/${clientId}/sessions/new`} look="main">
          Start a session
        </ButtonLink>
      </div>
      {sessions.length === 0 ? (
        <div className="empty">
          <p className="strong">No session yet</p>
          <p>Start one: what the plan has for the day is filled in and checked before you begin.</p>
        </div>
      ) : (
        <ol className="rows" aria-label="Sessions, newest first">
          {sessions.map((session) => (
            <SessionRow key={session.id} clientId={clientId} session={session} />
          ))}
        </ol>
      )}
    </section>
  );
}

function SessionRow({ clientId, session }: { clientId: string; session: SessionNoteRow }) {
  const { id, heldOn, minutes, items, painBefore, painAfter, note, clientSays, recordedBy } = session;
  const pain = painWords(painBefore, painAfter);
  return (
    <li className="session-row">
      <Link href={`/clients/${clientId}/sessions/${id}`} prefetch={false} className="session-row-day strong">
        {formatDay(heldOn)}
      </Link>
      <span className="stack-small">
        <span>{items.map(({ name }) => name).join(", ") || "No item noted"}</span>
        {(note || clientSays) && <span className="soft small session-row-note">{note || `“${clientSays}”`}</span>}
      </span>
      <span className="soft small numeric session-row-numbers">
        <span>{minutes} min</span>
        {pain && <span>{pain}</span>}
        <span>{recordedBy ?? "Unknown"}</span>
      </span>
    </li>
  );
}
