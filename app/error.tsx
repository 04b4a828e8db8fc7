"use client";

import { Button } from "@/components/ui/button";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="auth">
      <div className="auth-card stack" role="alert">
        <h1>Something went wrong</h1>
        <p>It is on our side. Nothing that was saved is lost.{error.digest ? ` Reference: ${error.digest}.` : ""}</p>
        <Button look="main" onClick={reset}>
          Try again
        </Button>
      </div>
    </main>
  );
}
