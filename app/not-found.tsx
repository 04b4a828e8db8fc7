import { ButtonLink } from "@/components/ui/button";

export default function NotFound() {
  return (
    <main className="auth">
      <div className="auth-card stack">
        <h1>Not here</h1>
        <p>This page does not exist, or it belongs to another practice.</p>
        <ButtonLink href="/today" look="main">
          Go to today
        </ButtonLink>
      </div>
    </main>
  );
}
