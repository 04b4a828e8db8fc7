import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { ControlStates } from "./control-states";
import { DialogStates } from "./dialog-states";
import { EmptyStates } from "./empty-states";
import { FindingStates } from "./finding-states";
import { SurfaceStates } from "./surface-states";

export const metadata: Metadata = { title: "Gallery" };

/** Every building block in every state, for eyes and for the accessibility run. Shut unless it is asked for. */
export default async function GalleryPage({ searchParams }: PageProps<"/gallery">) {
  if (process.env.UNKNOT_GALLERY !== "1") notFound();
  const empty = (await searchParams).part === "empty";
  return (
    <main className="main" id="main">
      <div className="content stack">
        <div className="page-head">
          <h1>{empty ? "Gallery: empty states" : "Gallery"}</h1>
          {empty ? (
            <ButtonLink href="/gallery">Everything else</ButtonLink>
          ) : (
            <ButtonLink href="/gallery?part=empty">Empty states</ButtonLink>
          )}
        </div>
        {empty ? (
          <EmptyStates />
        ) : (
          <>
            <FindingStates />
            <ControlStates />
            <SurfaceStates />
            <DialogStates />
          </>
        )}
      </div>
    </main>
  );
}
