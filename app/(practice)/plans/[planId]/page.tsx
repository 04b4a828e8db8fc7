import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientHead } from "@/components/clients/client-head";
import { EndPlanButton } from "@/components/plans/end-plan-button";
import { PlanBuilder } from "@/components/plans/plan-builder";
import { SharePanel } from "@/components/plans/share-panel";
import { VersionList } from "@/components/plans/version-list";
import { listBodyMaps } from "@/lib/clients/body-map/queries";
import { recordOf } from "@/lib/clients/record/queries";
import { findLibrary } from "@/lib/library/queries";
import { findPlan, findPublished, listVersions } from "@/lib/plans/queries";
import { listSwapped } from "@/lib/plans/swapped/queries";
import { requireUser } from "@/lib/server/auth/gate";
import { findShareLink, LOG_LINES, listViews } from "@/lib/share-links/queries";
import { findLinkSettings } from "@/lib/share-links/settings/queries";

export const metadata: Metadata = { title: "Plan" };

export default async function PlanPage({ params }: PageProps<"/plans/[planId]">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { planId } = await params;
  const plan = await findPlan(ctx, planId);
  const record = plan && (await recordOf(ctx, plan.clientId));
  if (!plan || !record?.clinical) notFound();
  const { client, clinical, today } = record;
  const settings = await findLinkSettings(ctx, planId);
  const link = settings && (await findShareLink(ctx, planId));
  const versions = await listVersions(ctx, planId);
  const version = await findPublished(ctx, planId, plan.publishedVersion);
  const newest = versions.find(({ number }) => number === version?.number);
  return (
    <div className="content-wide stack">
      <ClientHead client={client} today={today} facts={clinical.facts} result={clinical.result} heading={false} />
      <PlanBuilder
        key={planId}
        planId={planId}
        clientId={client.id}
        content={plan.draft}
        revision={plan.revision}
        published={
          version && newest
            ? { number: newest.number, at: newest.publishedAt, by: newest.publishedBy, content: version.content }
            : null
        }
        savedAt={plan.updatedAt}
        facts={clinical.facts}
        context={clinical.context}
        practiceRules={clinical.practiceRules}
        swapped={await listSwapped(ctx, plan, clinical.facts, await findLibrary(ctx), clinical.context)}
        mayOverride={ctx.role === "owner"}
        marks={(await listBodyMaps(ctx, client.id, 1))[0]?.marks ?? []}
      />
      {plan.endedAt === null ? (
        <EndPlanButton planId={planId} />
      ) : (
        <p className="notice">This plan has ended: it raises no more alerts.</p>
      )}
      {settings && (
        <div className="columns">
          <SharePanel
            planId={planId}
            link={link}
            settings={settings}
            views={link ? await listViews(ctx, link.id) : []}
            shown={LOG_LINES}
            paper={ctx.practice.paper}
          />
          <VersionList planId={planId} versions={versions} />
        </div>
      )}
    </div>
  );
}
