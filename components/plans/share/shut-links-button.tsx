"use client";

import { useState } from "react";
import { revokeAllLinks, revokeClientLinks } from "@/lib/share-links/actions";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { useAction } from "../../ui/use-action";

interface Props {
  readonly title: string;
  readonly says: string;
  /** How many are open. */
  readonly open: number;
  readonly act: () => ReturnType<typeof revokeAllLinks>;
}

const NOBODY_IN =
  "Every page shuts at once on every phone, and paper codes open nothing. New links can be made plan by plan.";

/** Shuts many links at once, and says how many they were. */
function ShutLinksButton({ title, says, open, act }: Props) {
  const [asking, setAsking] = useState(false);
  const [count, setCount] = useState<number | null>(null);
  const { run, pending, problem } = useAction(act, (links: number) => {
    setAsking(false);
    setCount(links);
  });
  return (
    <>
      <Button small look="stop" disabled={open === 0} onClick={() => setAsking(true)}>
        {title}
      </Button>
      <span role="status">{count !== null && (count === 1 ? "1 link is shut." : `${count} links are shut.`)}</span>
      <Dialog open={asking} title={`${title}?`} onClose={() => setAsking(false)}>
        <p>{says}</p>
        {problem && <p className="field-problem">{problem.message}</p>}
        <div className="dialog-foot">
          <Button onClick={() => setAsking(false)}>Keep them</Button>
          <Button look="stop" busy={pending} onClick={() => void run(undefined)}>
            Shut them now
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** Every link of one client. */
export function ShutClientLinks({ clientId, open }: { clientId: string; open: number }) {
  return (
    <ShutLinksButton
      title="Shut this client’s links"
      says={NOBODY_IN}
      open={open}
      act={() => revokeClientLinks({ clientId })}
    />
  );
}

/** Every link of the practice. */
export function ShutAllLinks({ open }: { open: number }) {
  return (
    <ShutLinksButton
      title="Shut all links"
      says={`Of all clients. ${NOBODY_IN}`}
      open={open}
      act={() => revokeAllLinks({})}
    />
  );
}
