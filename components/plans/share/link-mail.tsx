"use client";

import { useState } from "react";
import { sendShareLink } from "@/lib/share-links/actions";
import type { LinkSettings } from "@/lib/share-links/settings/queries";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { useAction } from "../../ui/use-action";

interface Props {
  readonly planId: string;
  readonly settings: Pick<LinkSettings, "canMail" | "email">;
}

/** Sends the link to the client, once it was said to which address. */
export function LinkMail({ planId, settings: { canMail, email } }: Props) {
  const [asking, setAsking] = useState(false);
  const [sentTo, setSentTo] = useState("");
  const { run, pending, problem, clear } = useAction(sendShareLink, () => {
    setAsking(false);
    setSentTo(email);
  });
  if (!canMail) {
    return (
      <p className="soft small">
        E-mail is not set up here (SMTP_URL and MAIL_FROM, see docs/ops.md): copy the link and send it your own way.
      </p>
    );
  }
  if (email === "") {
    return <p className="soft small">No e-mail address on record: copy the link, or print its code.</p>;
  }
  return (
    <div className="row">
      <Button
        small
        onClick={() => {
          clear();
          setSentTo("");
          setAsking(true);
        }}
      >
        Send by e-mail
      </Button>
      <span role="status">{sentTo && `Sent to ${sentTo}`}</span>
      <Dialog open={asking} title="Send the link by e-mail?" onClose={() => setAsking(false)}>
        <p>
          It goes to <strong>{email}</strong>. The mail has the link and your phone number, no surname and nothing of
          the client’s health. Whoever reads that mailbox can open the page.
        </p>
        {problem && (
          <p className="field-problem" role="alert">
            {problem.message}
          </p>
        )}
        <div className="dialog-foot">
          <Button onClick={() => setAsking(false)}>Do not send</Button>
          <Button look="main" busy={pending} onClick={() => void run({ planId, to: email })}>
            Send now
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
