"use client";

import { useState } from "react";
import { setClientArchived } from "@/lib/clients/actions";
import { Button } from "../ui/button";
import { useAction } from "../ui/use-action";

/** Archives at once and offers to undo; nothing is asked beforehand because nothing is lost. */
export function ArchiveButton({ clientId, archived }: { clientId: string; archived: boolean }) {
  const [done, setDone] = useState<boolean | null>(null);
  const { run, pending, problem } = useAction(setClientArchived);
  const set = async (next: boolean) => {
    if ((await run({ clientId, archived: next })) !== null) setDone(next);
  };
  return (
    <>
      <Button small look="quiet" busy={pending} onClick={() => set(!archived)}>
        {archived ? "Take back from archive" : "Archive"}
      </Button>
      {problem && <span className="field-problem">{problem.message}</span>}
      {done === true && (
        <div className="toast" role="status">
          <span>Archived.</span>
          <Button small onClick={() => set(false)}>
            Undo
          </Button>
        </div>
      )}
    </>
  );
}
