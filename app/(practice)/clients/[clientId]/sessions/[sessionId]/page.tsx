import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SessionView } from "@/components/sessions/session-view";
import { requireUser } from "@/lib/server/auth/gate";
import { findSessionNote } from "@/lib/sessions/queries";

export const metadata: Metadata = { title: "Session" };

export default async function SessionPage({ params }: PageProps<"/clients/[clientId]/sessions/[sessionId]">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { clientId, sessionId } = await params;
  const session = await findSessionNote(ctx, clientId, sessionId);
  if (!session) notFound();
  return <SessionView session={session} />;
}
