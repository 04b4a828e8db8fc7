import type { Metadata } from "next";
import Link from "next/link";
import { OpenAlertList } from "@/components/alerts/open-alert-list";
import { FollowUpList } from "@/components/sessions/follow-up-list";
import { ButtonLink } from "@/components/ui/button";
import { Day } from "@/components/ui/moment";
import { listOpenAlerts } from "@/lib/alerts/queries";
import { listDrafts, listSessionsOn } from "@/lib/plans/today/queries";
import { requireUser } from "@/lib/server/auth/gate";
import { today } from "@/lib/server/clock";
import { listDueFollowUps } from "@/lib/sessions/follow-ups/queries";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage() {
  const ctx = await requireUser();
  const clinical = ctx.role !== "assistant";
  const alerts = clinical ? await listOpenAlerts(ctx) : [];
  const followUps = clinical ? await listDueFollowUps(ctx, today()) : [];
  const drafts = clinical ? await listDrafts(ctx) : [];
  const sessions = clinical ? await listSessionsOn(ctx, today()) : [];
  return (
    <div className="content stack">
      <div className="page-head">
        <div>
          <h1>Good day, {ctx.fullName.split(" ")[0]}</h1>
          <p className="soft">
            <Day day={today()} />
          </p>
        </div>
        {clinical ? (
          <ButtonLink href="/clients/new" look="main">
            New client
          </ButtonLink>
        ) : (
          <ButtonLink href="/clients">Clients</ButtonLink>
        )}
      </div>
      {clinical && (
        <>
          <OpenAlertList initial={alerts} />
          <FollowUpList followUps={followUps} />
          <section className="card" aria-labelledby="sessions-title">
            <div className="card-title">
              <h2 id="sessions-title">Massage visits today</h2>
              <ButtonLink href="/sheets" small>
                Print this week’s plans
              </ButtonLink>
            </div>
            {sessions.length === 0 && <p className="soft">None planned for today.</p>}
            <ul className="rows">
              {sessions.map(({ planId, clientName, name, minutes }) => (
                <li key={`${planId}${name}`} className="fact">
                  <Link href={`/plans/${planId}`} prefetch={false} className="strong">
                    {clientName}
                  </Link>
                  <span className="soft">
                    {name}
                    {minutes ? `, ${minutes} minutes` : ""}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <section className="card" aria-labelledby="drafts-title">
            <div className="card-title">
              <h2 id="drafts-title">Drafts</h2>
            </div>
            {drafts.length === 0 && <p className="soft">No plan is waiting to be published.</p>}
            <ul className="rows">
              {drafts.map(({ id, clientName, title }) => (
                <li key={id} className="fact">
                  <Link href={`/plans/${id}`} prefetch={false} className="strong">
                    {clientName}
                  </Link>
                  <span className="soft">{title}</span>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </div>
  );
}
