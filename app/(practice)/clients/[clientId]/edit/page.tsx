import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditClientForm } from "@/components/clients/edit-client-form";
import { recordOf } from "@/lib/clients/record/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Edit details" };

export default async function EditClientPage({ params }: PageProps<"/clients/[clientId]/edit">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { clientId } = await params;
  const record = await recordOf(ctx, clientId);
  if (!record) notFound();
  const { id: _, archivedAt: __, revision, ...details } = record.client;
  return <EditClientForm clientId={clientId} revision={revision} details={details} />;
}
