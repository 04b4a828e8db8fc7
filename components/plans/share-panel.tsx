"use client";

import { useState } from "react";
import { revokeShareLink, sharePlan } from "@/lib/share-links/actions";
import type { ShareLink } from "@/lib/share-links/queries";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { formatDay, Moment } from "../ui/moment";
import { QrCode } from "../ui/qr-code";
import { useAction } from "../ui/use-action";

interface Props {
  readonly planId: string;
  readonly link: ShareLink | null;
  readonly views: readonly { id: string; at: string; what: string }[];
  readonly paper: "a4" | "letter";
}

/** Print and share: the two things that follow publishing. */
export function SharePanel({ planId, link, views, paper }: Props) {
  const make = useAction(sharePlan);
  const problem = make.problem;
  return (
    <section className="card stack-medium" aria-labelledby="share-title">
      <h2 id="share-title" tabIndex={-1}>
        Print and share
      </h2>
      <div className="row">
        <a className="button" href={`/plans/${planId}/sheet`}>
          Print view
        </a>
        {link?.state !== "live" && (
          <Button look="main" busy={make.pending} onClick={() => make.run({ planId })}>
            {link ? "Make a new link" : "Make the client’s link"}
          </Button>
        )}
        <a className="button" href={`/plans/${planId}/sheet.pdf?paper=${paper}`}>
          PDF
        </a>
      </div>
      {link?.state === "live" ? (
        <LiveLink planId={planId} link={link} />
      ) : (
        link && <p>The link is {link.state}: it opens nothing any more.</p>
      )}
      {problem && <p className="field-problem">{problem.message}</p>}
      {views.length > 0 && (
        <details className="details small">
          <summary>
            Opened {views.length} {views.length === 1 ? "time" : "times"}
          </summary>
          <ul>
            {views.map(({ id, at, what }) => (
              <li key={id}>
                <Moment at={at} />: {what}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function LiveLink({ planId, link }: { planId: string; link: ShareLink }) {
  const [asking, setAsking] = useState<"revoke" | "rotate" | null>(null);
  const [copied, setCopied] = useState(false);
  const revoke = useAction(revokeShareLink, () => setAsking(null));
  const rotate = useAction(sharePlan, () => setAsking(null));
  return (
    <div className="stack-medium">
      <div className="row">
        <QrCode text={link.url} label="QR code of the client’s link" />
        <div className="stack-small">
          <Badge tone="allowed" icon="share">
            Live until {formatDay(link.expiresAt)}
          </Badge>
          <p>
            Or type at <strong>{link.typeAt}</strong>:
          </p>
          <p className="strong numeric" data-testid="typed-code">
            {link.code}
          </p>
        </div>
      </div>
      <label className="field">
        <span className="field-label">Link</span>
        <input className="input" readOnly value={link.url} onFocus={(event) => event.target.select()} />
      </label>
      <div className="row">
        <Button small onClick={() => navigator.clipboard.writeText(link.url).then(() => setCopied(true))}>
          {copied ? "Copied" : "Copy link"}
        </Button>
        <Button small onClick={() => setAsking("rotate")}>
          New link
        </Button>
        <Button small look="stop" onClick={() => setAsking("revoke")}>
          Revoke
        </Button>
      </div>
      <Dialog
        open={asking !== null}
        title={asking === "rotate" ? "Make a new link?" : "Revoke the link?"}
        onClose={() => setAsking(null)}
      >
        <p>
          {asking === "rotate"
            ? "The old link, its QR code and its typed code stop working at once, on every phone and on paper."
            : "The page shuts at once on every phone. You can make a new link later."}
        </p>
        {(revoke.problem ?? rotate.problem) && (
          <p className="field-problem">{(revoke.problem ?? rotate.problem)?.message}</p>
        )}
        <div className="dialog-foot">
          <Button onClick={() => setAsking(null)}>Keep it</Button>
          <Button
            look="stop"
            busy={revoke.pending || rotate.pending}
            onClick={() => (asking === "rotate" ? rotate.run({ planId }) : revoke.run({ planId }))}
          >
            {asking === "rotate" ? "Make a new link" : "Revoke now"}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
