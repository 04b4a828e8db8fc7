import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClearanceForm } from "@/components/facts/clearance-form";
import { MeasurementForm } from "@/components/facts/measurement-form";
import { MeasurementList } from "@/components/facts/measurement-list";
import { listMeasurements } from "@/lib/clients/queries";
import { recordOf } from "@/lib/clients/record/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Measurements and clearances" };

export default async function MeasurementsPage({ params }: PageProps<"/clients/[clientId]/measurements">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { clientId } = await params;
  const record = await recordOf(ctx, clientId);
  if (!record?.clinical) notFound();
  return (
    <div className="columns">
      <MeasurementList measurements={await listMeasurements(ctx, clientId)} />
      <div className="stack">
        <MeasurementForm clientId={clientId} today={record.today} />
        <ClearanceForm clientId={clientId} today={record.today} clearances={record.clinical.facts.clearances} />
      </div>
    </div>
  );
}
