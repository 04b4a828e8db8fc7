import type { Metadata } from "next";
import { PasswordForm } from "@/components/settings/password-form";
import { PracticeForm } from "@/components/settings/practice-form";
import { TeamPanel } from "@/components/settings/team-panel";
import { ButtonLink } from "@/components/ui/button";
import { findOwnEmail, findPractice, listUsers } from "@/lib/practice/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { requireUser } from "@/lib/server/auth/gate";

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
