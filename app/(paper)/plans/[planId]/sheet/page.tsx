import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SheetCheck } from "@/components/finding/sheet-check";
import { PrintButton } from "@/components/program/print-button";
import { ProgramSheet } from "@/components/program/program-sheet";
import { ButtonLink } from "@/components/ui/button";
import { findProgram } from "@/lib/plans/document/queries";
import { requireUser } from "@/lib/server/auth/gate";
import { findShareLink } from "@/lib/share-links/queries";

export const metadata: Metadata = { title: "Sheet" };

export default async function SheetPage({ params }: PageProps<"/plans/[planId]/sheet">) {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { planId } = await params;
  const program = await findProgram(ctx, planId);
  if (!program) notFound();
  const link = await findShareLink(ctx, planId);
  return (
    <>
      <nav className="paper-bar" aria-label="Sheet">
        <ButtonLink href={`/plans/${planId}`}>Back to the plan</ButtonLink>
        <PrintButton />
      </nav>
      <SheetCheck result={program.check} />
      <main>
        <ProgramSheet document={program.document} link={link?.state === "live" ? link : null} />
      </main>
    </>
  );
}
