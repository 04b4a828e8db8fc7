import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SetUpForm } from "@/components/account/set-up-form";
import { Mark } from "@/components/ui/mark";
import { isSetUpOpen } from "@/lib/practice/queries";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage() {
  if (!(await isSetUpOpen())) redirect("/sign-in");
  return (
    <main className="auth">
      <div className="auth-card auth-card-wide stack">
        <p className="mark">
          <Mark /> Unknot
        </p>
        <div className="stack-small">
          <h1>Set up your practice</h1>
          <p className="soft">One minute. You can change all of it later, and add colleagues.</p>
        </div>
        <SetUpForm />
      </div>
    </main>
  );
}
