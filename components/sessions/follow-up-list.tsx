import Link from "next/link";
import type { FollowUp } from "@/lib/sessions/follow-ups/queries";
import { Day } from "../ui/moment";

/** Decisions that must be looked at again, over all clients. Nothing at all where there is none. */
export function FollowUpList({ followUps }: { followUps: readonly FollowUp[] }) {
  if (followUps.length === 0) return null;
  return (
    <section className="card look-back" aria-labelledby="follow-ups-title">
      <div className="card-title">
        <h2 id="follow-ups-title">Follow-ups due</h2>
      </div>
      <ul className="rows">
        {followUps.map(({ id, clientId, clientName, itemName, ruleId, text, dueOn }) => (
          <li key={id} className="fact">
            <span className="stack-small">
              <Link href={`/clients/${clientId}`} prefetch={false} className="strong">
                {clientName}
              </Link>
              <span>
                {itemName} <span className="soft small">rule {ruleId}</span>
              </span>
              <span className="soft small">“{text}”</span>
            </span>
            <span className="soft small numeric session-minutes">
              <Day day={dueOn} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
