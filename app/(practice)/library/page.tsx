import type { Metadata } from "next";
import { itemEntries } from "@/components/library/item-entry";
import { LibraryBrowser } from "@/components/library/library-browser";
import { ButtonLink } from "@/components/ui/button";
import { drawingFor } from "@/lib/domain/figure/drawings/index";
import { items } from "@/lib/domain/knowledge";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Library" };

export default async function LibraryPage() {
  await requireUser(["owner", "practitioner"]);
  const entries = itemEntries(items, (itemId) => drawingFor(itemId) !== null);
  return (
    <div className="content">
      <div className="page-head">
        <div>
          <h1>Library</h1>
          <p className="soft">Exercises, massage techniques, heat and cold, advice.</p>
        </div>
        <div className="row">
          <ButtonLink href="/library/education">Explaining</ButtonLink>
          <ButtonLink href="/templates">Templates</ButtonLink>
          <ButtonLink href="/library/drawings">All drawings</ButtonLink>
        </div>
      </div>
      <LibraryBrowser items={entries} />
    </div>
  );
}
