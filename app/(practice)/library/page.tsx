import type { Metadata } from "next";
import { LibraryPage } from "@/components/library/library-page";
import { ButtonLink } from "@/components/ui/button";
import { requireUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Library" };

export default async function Page() {
  await requireUser(["owner", "practitioner"]);
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
      <LibraryPage />
    </div>
  );
}
