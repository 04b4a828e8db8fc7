"use client";

import { useState } from "react";
import { revokeShareLink, sharePlan } from "@/lib/share-links/actions";
import type { ShareLink } from "@/lib/share-links/queries";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { formatDay } from "../../ui/moment";
import { QrCode } from "../../ui/qr-code";
import { useAction } from "../../ui/use-action";

/** A link that opens: its code and address, and the two ways to end it. */
export function LiveLink({ planId, link }: { planId: string; link: ShareLink }) {
  const [copied, setCopied] = useState(false);
  const [asking, setAsking] = useState<"revoke" | "rotate" | null>(null);
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
      <EndDialog planId={planId} asking={asking} onClose={() => setAsking(null)} />
    </div>
  );
}

const ENDS = {
  rotate: {
    title: "Make a new link?",
    says: "The old link, its QR code and its typed code stop working at once, on every phone and on paper.",
    act: "Make a new link",
  },
  revoke: {
    title: "Revoke the link?",
    says: "The page shuts at once on every phone. You can make a new link later.",
    act: "Revoke now",
  },
};

interface DialogProps {
  readonly planId: string;
  readonly asking: keyof typeof ENDS | null;
  readonly onClose: () => void;
}

function EndDialog({ planId, asking, onClose }: DialogProps) {
  const revoke = useAction(revokeShareLink, onClose);
  const rotate = useAction(sharePlan, onClose);
  const { title, says, act } = ENDS[asking ?? "revoke"];
  const problem = revoke.problem ?? rotate.problem;
  return (
    <Dialog open={asking !== null} title={title} onClose={onClose}>
      <p>{says}</p>
      {problem && <p className="field-problem">{problem.message}</p>}
      <div className="dialog-foot">
        <Button onClick={onClose}>Keep it</Button>
        <Button
          look="stop"
          busy={revoke.pending || rotate.pending}
          onClick={() => void (asking === "rotate" ? rotate : revoke).run({ planId })}
        >
          {act}
        </Button>
      </div>
    </Dialog>
  );
}
