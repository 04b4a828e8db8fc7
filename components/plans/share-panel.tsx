"use client";

import { sharePlan } from "@/lib/share-links/actions";
import type { LinkView, ShareLink } from "@/lib/share-links/queries";
import type { LinkSettings } from "@/lib/share-links/settings/queries";
import { Button } from "../ui/button";
import { formatDay } from "../ui/moment";
import { useAction } from "../ui/use-action";
import { LinkExpiry } from "./share/link-expiry";
import { LinkLog } from "./share/link-log";
import { LinkMail } from "./share/link-mail";
import { LinkQuestion } from "./share/link-question";
import { LiveLink } from "./share/live-link";

interface Props {
  readonly planId: string;
  readonly link: ShareLink | null;
  readonly settings: LinkSettings;
  readonly views: readonly LinkView[];
  /** How many lines of the log are shown at once. */
  readonly shown: number;
  readonly paper: "a4" | "letter";
}

/** Print and share: the two things that follow publishing. */
export function SharePanel({ planId, link, settings, views, shown, paper }: Props) {
  const make = useAction(sharePlan);
  const isOpen = link?.state === "live" || link?.state === "expired";
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
      {make.problem && <p className="field-problem">{make.problem.message}</p>}
      {link && link.state !== "live" && <p>{shutInWords(link)}</p>}
      {link?.state === "live" && (
        <>
          <LiveLink planId={planId} link={link} />
          <LinkMail planId={planId} settings={settings} />
        </>
      )}
      {link && isOpen && (
        <>
          <LinkExpiry planId={planId} expiresAt={link.expiresAt} settings={settings} />
          <LinkQuestion planId={planId} asks={link.asksBirthYear} />
        </>
      )}
      {link && views.length > 0 && <LinkLog linkId={link.id} views={views} shown={shown} />}
    </section>
  );
}

function shutInWords({ state, expiresAt }: ShareLink): string {
  if (state === "locked") {
    return "The link shut itself after five wrong years of birth in a row: it opens nothing any more. Ask the client whether it was them before you make a new one.";
  }
  if (state === "expired") {
    return `The link ran out on ${formatDay(expiresAt)}: it opens nothing any more. A later day opens it again, as it was.`;
  }
  return "The link is revoked: it opens nothing any more.";
}
