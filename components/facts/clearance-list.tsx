"use client";

import { useState } from "react";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import { closeClearance } from "@/lib/facts/actions";
import type { ClearanceRow } from "@/lib/facts/letters/queries";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { Day } from "../ui/moment";
import { useAction } from "../ui/use-action";
import { type CoverableItem, coverWords } from "./covers";
import { EffectNotice } from "./effect-notice";

interface Props {
  readonly clientId: string;
  readonly today: string;
  readonly clearances: readonly ClearanceRow[];
  readonly items: readonly CoverableItem[];
}

/** The clearances on file: who gave them, for what, until when, and the letter. */
export function ClearanceList({ clientId, today, clearances, items }: Props) {
  const [effects, setEffects] = useState<readonly PlanEffect[] | null>(null);
  const { run, pending, problem } = useAction(closeClearance, setEffects, { queue: true });
  const open = clearances.filter(({ endedAt }) => endedAt === null);
  const ended = clearances.filter(({ endedAt }) => endedAt !== null);
  const rowOf = (row: ClearanceRow) => (
    <ClearanceItem
      key={row.id}
      {...{ clientId, today, row, items }}
      busy={pending}
      onEnd={() => run({ clientId, factId: row.id })}
    />
  );
  return (
    <section className="card stack-medium" aria-labelledby="clearances-title">
      <h2 id="clearances-title">Clearances</h2>
      {open.length === 0 && <p className="soft">None on file. What needs a clearance waits until there is one.</p>}
      {open.length > 0 && <ul className="rows">{open.map(rowOf)}</ul>}
      {problem && <p className="field-problem">{problem.message}</p>}
      {ended.length > 0 && (
        <details className="details">
          <summary>{ended.length} ended</summary>
          <ul className="rows">{ended.map(rowOf)}</ul>
        </details>
      )}
      <EffectNotice effects={effects} onClose={() => setEffects(null)} />
    </section>
  );
}

interface ItemProps {
  readonly clientId: string;
  readonly today: string;
  readonly row: ClearanceRow;
  readonly items: readonly CoverableItem[];
  readonly busy: boolean;
  readonly onEnd: () => void;
}

function ClearanceItem({ clientId, today, row, items, busy, onEnd }: ItemProps) {
  const { id, covers, givenBy, givenOn, until, letter, endedAt, fileName, fileBytes } = row;
  return (
    <li className="fact">
      <div className="stack-small">
        <p className="row">
          <span className="strong">{givenBy}</span>
          {endedAt !== null && <Badge>Ended</Badge>}
          {endedAt === null && until < today && (
            <Badge tone="needs-clearance" icon="hold">
              Run out
            </Badge>
          )}
        </p>
        <p>{covers.map((cover) => coverWords(cover, items)).join(", ")}</p>
        <p className="soft small">
          Given <Day day={givenOn} /> · {until < today ? "held until" : "holds until"} <Day day={until} />
          {endedAt !== null && (
            <>
              {" "}
              · ended <Day day={endedAt.slice(0, 10)} />
            </>
          )}
        </p>
        {letter && <p className="soft small">{letter}</p>}
        {fileName && (
          <a className="letter-link" href={`/clients/${clientId}/clearances/${id}/letter`} download={fileName}>
            Letter: {fileName} <span className="soft">({sizeWords(fileBytes ?? 0)})</span>
          </a>
        )}
      </div>
      {endedAt === null && (
        <Button small look="quiet" busy={busy} onClick={onEnd} aria-label={`End the clearance by ${givenBy}`}>
          End
        </Button>
      )}
    </li>
  );
}

/** "212 KB", "3.1 MB". */
function sizeWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
