import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProgressCard } from "@/components/plans/progress-card";
import { SessionForm } from "@/components/sessions/session-form";
import { listProgress } from "@/lib/check-ins/progress/queries";
import { listBodyMaps } from "@/lib/clients/body-map/queries";
import { recordOf } from "@/lib/clients/record/queries";
import { requireUser } from "@/lib/server/auth/gate";
import { listFollowUps } from "@/lib/sessions/follow-ups/queries";
import { findPlannedSession } from "@/lib/sessions/planned/queries";

export const metadata: Metadata = { title: "New session" };

export default async function NewSessionPage({ params }: PageProps<"/clients/[clientId]/sessions/new">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { clientId } = await params;
  const record = await recordOf(ctx, clientId);
  if (!record?.clinical) notFound();
  const { facts, context, practiceRules } = record.clinical;
  return (
    <div className="stack">
      {(await listProgress(ctx, clientId)).map((one) => (
        <ProgressCard key={one.planId} {...one} />
      ))}
      <SessionForm
        clientId={clientId}
        today={record.today}
        facts={facts}
        context={context}
        practiceRules={practiceRules}
        planned={await findPlannedSession(ctx, clientId, record.today)}
        followUps={await listFollowUps(ctx, clientId)}
        mayOverride={ctx.role === "owner"}
        marks={(await listBodyMaps(ctx, clientId, 1))[0]?.marks ?? []}
      />
    </div>
  );
}
