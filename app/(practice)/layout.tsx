import Link from "next/link";
import type { ReactNode } from "react";
import { AlertBell } from "@/components/alerts/alert-bell";
import { IdleLock } from "@/components/shell/idle-lock";
import { Navigation } from "@/components/shell/navigation";
import { QueryProvider } from "@/components/shell/query-provider";
import { SignOutButton } from "@/components/shell/sign-out-button";
import { ThemeChoice } from "@/components/shell/theme-choice";
import { Mark } from "@/components/ui/mark";
import { findOwnEmail } from "@/lib/practice/queries";
import { requireUser } from "@/lib/server/auth/gate";

export default async function PracticeLayout({ children }: { children: ReactNode }) {
  const ctx = await requireUser();
  const clinical = ctx.role !== "assistant";
  return (
    <QueryProvider>
      <a className="skip-link button button-main" href="#main">
        Skip to content
      </a>
      <div className="shell">
        <header className="side">
          <Link className="mark" href="/today" prefetch={false}>
            <Mark /> Unknot
          </Link>
          <Navigation clinical={clinical} />
          <div className="side-foot">
            <span className="only-wide strong">{ctx.fullName}</span>
            <span className="only-wide soft">{ctx.practice.name}</span>
            <span className="only-wide">
              <ThemeChoice />
            </span>
            <SignOutButton />
          </div>
        </header>
        <main className="main" id="main" tabIndex={-1}>
          {clinical && (
            <div className="topbar">
              <AlertBell />
            </div>
          )}
          {children}
        </main>
      </div>
      <IdleLock email={await findOwnEmail(ctx)} idleMinutes={ctx.practice.idleMinutes} />
    </QueryProvider>
  );
}
