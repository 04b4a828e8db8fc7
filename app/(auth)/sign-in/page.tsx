import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/account/sign-in-form";
import { Mark } from "@/components/ui/mark";
import { isSetUpOpen } from "@/lib/practice/queries";
import { findUser } from "@/lib/server/auth/gate";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage() {
  if (await isSetUpOpen()) redirect("/set-up");
  if (await findUser({ touch: false })) redirect("/today");
  return (
    <main className="auth">
      <div className="auth-card stack">
        <p className="mark">
          <Mark /> Unknot
        </p>
        <h1>Sign in</h1>
        <SignInForm />
      </div>
    </main>
  );
}
