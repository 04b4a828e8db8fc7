import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AlertHistory } from "@/components/alerts/alert-history";
import { BodyMapCard } from "@/components/body-map/body-map-card";
import { ArchiveButton } from "@/components/clients/archive-button";
import { CaseFileLink } from "@/components/clients/case-file-link";
import { ContactCard } from "@/components/clients/contact-card";
import { FactsPanel } from "@/components/facts/facts-panel";
import { ScreenCard } from "@/components/facts/screen-card";
import { screenHolds } from "@/components/facts/screen-holds";
import { FindingList } from "@/components/finding/finding-list";
import { ClientPlans } from "@/components/plans/client-plans";
import { ProgressCard } from "@/components/plans/progress-card";
import { ShutClientLinks } from "@/components/plans/share/shut-links-button";
import { AdherenceCard } from "@/components/program/adherence-card";
import { PainCurve } from "@/components/program/pain-curve";
import { FollowUpNotice } from "@/components/sessions/follow-up-notice";
import { SessionCard } from "@/components/sessions/session-card";
import { listPutOffAlerts, listSettledAlerts } from "@/lib/alerts/queries";
import { listAdherence } from "@/lib/check-ins/adherence/queries";
import { listProgress } from "@/lib/check-ins/progress/queries";
import { listPain } from "@/lib/check-ins/queries";
import { listBodyMaps } from "@/lib/clients/body-map/queries";
import { recordOf } from "@/lib/clients/record/queries";
import { keepOffOf } from "@/lib/domain/body-map/overlays";
import { programGroups } from "@/lib/domain/knowledge/programs/programs";
import { threshold } from "@/lib/domain/knowledge/thresholds";
import { weeksOf } from "@/lib/domain/program/plan";
import { findScreen } from "@/lib/facts/screen/queries";
import { listPlans } from "@/lib/plans/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { requireUser } from "@/lib/server/auth/gate";
import { listFollowUps } from "@/lib/sessions/follow-ups/queries";
import { findPlannedSession } from "@/lib/sessions/planned/queries";
import { listSessionNotes } from "@/lib/sessions/queries";
import { countOpenLinks } from "@/lib/share-links/queries";
import { listTemplates } from "@/lib/templates/queries";

export const metadata: Metadata = { title: "Client" };

const programChoices = programGroups.flatMap(({ title, programs }) =>
  programs.map(({ id, name, purpose, weeks }) => ({ id, name, purpose, weeks, group: title })),
);

async function ownChoices(ctx: PracticeContext) {
  const own = await listTemplates(ctx);
  return own.map(({ id, name, purpose, content }) => ({
    id,
    name,
    purpose,
    weeks: weeksOf(content),
    group: "Your templates",
  }));
}

export default async function ClientPage({ params }: PageProps<"/clients/[clientId]">) {
  const ctx = await requireUser();
  const { clientId } = await params;
  const record = await recordOf(ctx, clientId);
  if (!record) notFound();
  const { client, clinical, today } = record;
  if (!clinical) return <ContactCard client={client} />;
  const plans = await listPlans(ctx, clientId);
  const progress = await listProgress(ctx, clientId);
  const adherence = await listAdherence(ctx, clientId);
  const pain = await listPain(ctx, clientId);
  const [last] = await listSessionNotes(ctx, clientId, 1);
  const [map = null] = await listBodyMaps(ctx, clientId, 1);
  const putOff = await listPutOffAlerts(ctx, clientId);
  const settled = await listSettledAlerts(ctx, clientId);
  const followUps = await listFollowUps(ctx, clientId);
  const asked = await findScreen(ctx, clientId);
  // The record was changed, and what was left out for it has to be asked now.
  const isOpen = asked !== null && clinical.facts.screen === null;
  const holdsDays = threshold("screenHolds");
  const questions = (
    <ScreenCard clientId={clientId} today={today} screen={asked} isOpen={isOpen} holdsDays={holdsDays} />
  );
  const isDue = isOpen || !screenHolds(asked, today, holdsDays);
  return (
    <div className="columns">
      <div className="stack">
        {/* Everything else waits for the answers: they are asked for first, to the eye and to the keyboard. */}
        {isDue && questions}
        <FollowUpNotice due={followUps.filter(({ dueOn }) => dueOn <= today)} />
        <SessionCard
          clientId={clientId}
          today={today}
          planned={await findPlannedSession(ctx, clientId, today)}
          last={last}
        />
        {progress.map((one) => (
          <ProgressCard key={one.planId} {...one} />
        ))}
        <ClientPlans
          clientId={clientId}
          goal={client.goals}
          today={today}
          programs={[...(await ownChoices(ctx)), ...programChoices]}
          plans={plans.map(({ id, draft, publishedVersion, endedAt }) => ({
            id,
            title: draft.title,
            startsOn: draft.startsOn,
            version: publishedVersion,
            ended: endedAt !== null,
          }))}
        />
        <section className="card" aria-labelledby="findings-title">
          <div className="card-title">
            <h2 id="findings-title">What to stop, clear and change</h2>
          </div>
          <FindingList result={clinical.result} clientId={clientId} brief />
        </section>
        {adherence.map((one) => (
          <AdherenceCard key={one.planId} {...one} />
        ))}
        {pain.length > 0 && <PainCurve days={pain} />}
        {putOff.length + settled.length > 0 && <AlertHistory putOff={putOff} settled={settled} />}
      </div>
      <div className="stack">
        {!isDue && questions}
        <FactsPanel clientId={clientId} facts={clinical.facts} />
        <BodyMapCard
          clientId={clientId}
          current={map}
          keepOff={keepOffOf(clinical.result.findings, clinical.facts, today)}
        />
        <ContactCard client={client} />
        <CaseFileLink clientId={clientId} />
        {plans.length > 0 && <ShutClientLinks clientId={clientId} open={await countOpenLinks(ctx, clientId)} />}
        <ArchiveButton clientId={clientId} archived={client.archivedAt !== null} />
      </div>
    </div>
  );
}
