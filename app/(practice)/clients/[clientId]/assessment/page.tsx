import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AssessmentForm } from "@/components/facts/assessment-form";
import { AssessmentList } from "@/components/facts/assessment-list";
import { recordOf } from "@/lib/clients/record/queries";
import { listAssessments } from "@/lib/facts/assessment/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Assessment" };

export default async function AssessmentPage({ params }: PageProps<"/clients/[clientId]/assessment">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { clientId } = await params;
  const record = await recordOf(ctx, clientId);
  if (!record?.clinical) notFound();
  const assessments = await listAssessments(ctx, clientId);
  return (
    <div className="stack">
      <div className="stack-small">
        <h2 className="page-title">New assessment</h2>
        <p className="soft">Ask what matters today and leave the rest. A yes offers the condition it belongs to.</p>
      </div>
      <AssessmentList clientId={clientId} assessments={assessments} />
      <AssessmentForm
        clientId={clientId}
        today={record.today}
        facts={record.clinical.facts}
        last={assessments[0]?.answers ?? {}}
      />
    </div>
  );
}
