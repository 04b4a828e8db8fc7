import type { Metadata } from "next";
import { ShutAllLinks } from "@/components/plans/share/shut-links-button";
import { PasswordForm } from "@/components/settings/password-form";
import { PracticeForm } from "@/components/settings/practice-form";
import { TeamPanel } from "@/components/settings/team-panel";
import { ButtonLink } from "@/components/ui/button";
import { findOwnEmail, findPractice, listUsers } from "@/lib/practice/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { requireUser } from "@/lib/server/auth/gate";
import { countOpenLinks } from "@/lib/share-links/queries";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const ctx = await requireUser();
  return (
    <div className="content settings stack">
      <div className="page-head">
        <h1>Settings</h1>
      </div>
      {ctx.role === "owner" && <OwnerSettings ctx={ctx} />}
      <PasswordForm email={await findOwnEmail(ctx)} />
      {ctx.role === "owner" && <LinkSettings open={await countOpenLinks(ctx)} />}
      {ctx.role === "owner" && (
        <section className="card row-between" aria-labelledby="audit-title">
          <div>
            <h2 id="audit-title">Audit trail</h2>
            <p className="soft">Who did what and when, sealed row by row.</p>
          </div>
          <ButtonLink href="/audit">Open the audit trail</ButtonLink>
        </section>
      )}
    </div>
  );
}

function LinkSettings({ open }: { open: number }) {
  return (
    <section className="card row-between" aria-labelledby="links-title">
      <div>
        <h2 id="links-title">Clients’ links</h2>
        <p className="soft">{linksInWords(open)}</p>
      </div>
      <div className="row">
        <ShutAllLinks open={open} />
      </div>
    </section>
  );
}

function linksInWords(links: number): string {
  if (links === 0) return "No link is open.";
  return `${links === 1 ? "1 link is" : `${links} links are`} not shut. Shut them all when paper or a phone got into wrong hands.`;
}

async function OwnerSettings({ ctx }: { ctx: PracticeContext }) {
  const practice = await findPractice(ctx);
  const users = await listUsers(ctx);
  if (!practice) return null;
  const { revision, idleMinutes, ...details } = practice;
  return (
    <>
      <PracticeForm revision={revision} details={{ ...details, idleMinutes: String(idleMinutes) }} />
      <TeamPanel
        ownId={ctx.userId}
        members={users.map(({ disabledAt, ...user }) => ({ ...user, shut: disabledAt !== null }))}
      />
    </>
  );
}
