import type { Metadata } from "next";
import { SessionList } from "@/components/sessions/session-list";
import { requireUser } from "@/lib/server/auth/gate";
import { listSessionNotes } from "@/lib/sessions/queries";

export const metadata: Metadata = { title: "Sessions" };

export default async function SessionsPage({ params }: PageProps<"/clients/[clientId]/sessions">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { clientId } = await params;
  return <SessionList clientId={clientId} sessions={await listSessionNotes(ctx, clientId)} />;
}
