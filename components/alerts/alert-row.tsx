"use client";

import Link from "next/link";
import type { OpenAlert } from "@/lib/alerts/queries";
import { Badge } from "../ui/badge";
import { Day, datesInWords, Moment } from "../ui/moment";
import { AlertMenu } from "./alert-menu";

const URGENCY: Record<string, { word: string; tone: string }> = {
  now: { word: "Now", tone: "contraindicated" },
  today: { word: "Today", tone: "modify" },
  "this-week": { word: "This week", tone: "note" },
};

export function AlertRow({ alert }: { alert: OpenAlert }) {
  const urgency = URGENCY[alert.urgency];
  return (
    <div className="alert-row">
      <div className="stack-small">
        <span className="row">
          {urgency && (
            <Badge tone={urgency.tone} icon="bell">
              {urgency.word}
            </Badge>
          )}
          <Link href={`/clients/${alert.clientId}`} prefetch={false} className="strong">
            {alert.clientName}
          </Link>
          <span className="soft small">
            <Moment at={alert.raisedAt} />
            {alert.dueOn && (
              <>
                , put off until <Day day={alert.dueOn} />
              </>
            )}
          </span>
        </span>
        <p>{datesInWords(alert.says)}</p>
      </div>
      <AlertMenu alert={alert} />
    </div>
  );
}
