import type { Metadata } from "next";
import { educationEntries, itemEntries, protocolEntries } from "@/components/library/library-entry";
import { LibraryPage } from "@/components/library/library-page";
import { ButtonLink } from "@/components/ui/button";
import { drawingFor } from "@/lib/domain/figure/drawings/index";
import { educationPoints } from "@/lib/domain/knowledge/education/education";
import { protocols } from "@/lib/domain/knowledge/protocols/protocols";
import { findLibrary } from "@/lib/library/queries";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Library" };

export default async function Page() {
  const ctx = await requireUser(["owner", "practitioner"]);
  const { items, ownFigures } = await findLibrary(ctx);
  const entries = [
    ...itemEntries(items, (itemId) => drawingFor(itemId) !== null, ownFigures),
    ...protocolEntries(protocols),
    ...educationEntries(educationPoints),
  ];
  return (
    <div className="content">
      <div className="page-head">
        <div>
          <h1>Library</h1>
          <p className="soft">Exercises, massage techniques, heat and cold, advice, protocols and handouts.</p>
        </div>
        <div className="row">
          <ButtonLink href="/library/own/new" look="main">
            Make your own
          </ButtonLink>
          <ButtonLink href="/templates">Templates</ButtonLink>
          <ButtonLink href="/library/drawings">All drawings</ButtonLink>
        </div>
      </div>
      <LibraryPage entries={entries} />
    </div>
  );
}
