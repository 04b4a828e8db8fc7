import Link from "next/link";
import { regionWords } from "@/lib/domain/knowledge/regions";
import type { SessionNoteView } from "@/lib/sessions/queries";
import { formatDay, Moment } from "../ui/moment";
import { KeptFindings } from "./kept-findings";
import { painWords } from "./pain-words";

/** A session as it was noted. Nothing here is computed anew: it says what was known when it was kept. */
export function SessionView({ session }: { session: SessionNoteView }) {
  const { planId, heldOn, minutes, painBefore, painAfter, recordedAt, recordedBy } = session;
  return (
    <div className="session">
      <div className="stack session-work">
        <section className="card stack" aria-labelledby="session-title">
          <div className="stack-small">
            <h2 id="session-title">Session of {formatDay(heldOn)}</h2>
            <p className="soft small">
              Noted by {recordedBy ?? "somebody"}, <Moment at={recordedAt} />
              {planId && (
                <>
                  {" · "}
                  <Link href={`/plans/${planId}`} prefetch={false}>
                    from the plan
                  </Link>
                </>
              )}
            </p>
          </div>
          <dl className="data-list">
            <div>
              <dt>Length</dt>
              <dd className="numeric">{minutes} minutes</dd>
            </div>
            <div>
              <dt>Pain before and after</dt>
              <dd className="numeric">{painWords(painBefore, painAfter)?.replace("Pain ", "") ?? "Not asked"}</dd>
            </div>
          </dl>
          <Items items={session.items} />
          <Words title="The client said" text={session.clientSays} quoted />
          <Words title="Note" text={session.note} />
        </section>
        <LookedAgain followUps={session.followUps} />
      </div>
      <KeptFindings session={session} />
    </div>
  );
}

function Items({ items }: Pick<SessionNoteView, "items">) {
  if (items.length === 0) return null;
  return (
    <div className="stack-small">
      <h3>What was done</h3>
      <ol className="rows">
        {items.map(({ id, name, regions, minutes, pressure }) => (
          <li key={id} className="fact">
            <span>
              <span className="strong">{name}</span>{" "}
              <span className="soft small">
                {[regionWords(regions), pressure && `${pressure} pressure`].filter(Boolean).join(" · ")}
              </span>
            </span>
            <span className="numeric session-minutes">{minutes} min</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Words({ title, text, quoted = false }: { title: string; text: string; quoted?: boolean }) {
  if (!text) return null;
  return (
    <div className="stack-small">
      <h3>{title}</h3>
      <p className="session-words">{quoted ? `“${text}”` : text}</p>
    </div>
  );
}

function LookedAgain({ followUps }: Pick<SessionNoteView, "followUps">) {
  if (followUps.length === 0) return null;
  return (
    <section className="card stack-medium" aria-labelledby="looked-title">
      <h2 id="looked-title">Looked again</h2>
      <ul className="rows">
        {followUps.map(({ id, itemName, ruleId, text, says, endedAt }) => (
          <li key={id} className="fact">
            <span className="stack-small">
              <span>
                <span className="strong">{itemName}</span> <span className="soft small">rule {ruleId}</span>
              </span>
              <span>“{says}”</span>
              <span className="soft small">
                {endedAt === null ? "The decision was kept" : "The decision was ended"}: “{text}”
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
