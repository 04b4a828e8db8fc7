"use client";

import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { acknowledgeAlert } from "@/lib/alerts/actions";
import type { OpenAlert } from "@/lib/alerts/queries";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { datesInWords, Moment } from "../ui/moment";
import { useAction } from "../ui/use-action";
import { openAlerts } from "./open-alerts";

const URGENCY: Record<string, { word: string; tone: string }> = {
  now: { word: "Now", tone: "contraindicated" },
  today: { word: "Today", tone: "modify" },
  "this-week": { word: "This week", tone: "note" },
};

export function AlertRow({ alert }: { alert: OpenAlert }) {
  const queries = useQueryClient();
  const { run, pending, problem } = useAction(acknowledgeAlert, () => void queries.invalidateQueries(openAlerts));
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
          </span>
        </span>
        <p>{datesInWords(alert.says)}</p>
        {problem && <p className="field-problem">{problem.message}</p>}
      </div>
      <Button small busy={pending} onClick={() => run({ alertId: alert.id })} aria-label={`Seen: ${alert.says}`}>
        Seen
      </Button>
    </div>
  );
}
