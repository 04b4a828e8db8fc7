import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AssessmentList } from "@/components/facts/assessment-list";
import { AssessmentView } from "@/components/facts/assessment-view";
import { ButtonLink } from "@/components/ui/button";
import { listAssessments } from "@/lib/facts/assessment/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Assessment" };

export default async function KeptAssessmentPage({
  params,
}: PageProps<"/clients/[clientId]/assessment/[assessmentId]">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { clientId, assessmentId } = await params;
  const assessments = await listAssessments(ctx, clientId);
  const place = assessments.findIndex(({ id }) => id === assessmentId);
  const assessment = assessments[place];
  if (!assessment) notFound();
  return (
    <div className="columns">
      <AssessmentView assessment={assessment} before={assessments[place + 1] ?? null} />
      <div className="stack">
        <AssessmentList clientId={clientId} assessments={assessments} shown={assessmentId} />
        <div>
          <ButtonLink href={`/clients/${clientId}/assessment`}>New assessment</ButtonLink>
        </div>
      </div>
    </div>
  );
}
