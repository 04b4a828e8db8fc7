"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { printPlans, stopPrinting } from "@/lib/sheets/actions";
import type { DuePlan } from "@/lib/sheets/queries";
import { Button } from "../ui/button";
import { formatDay } from "../ui/moment";
import { useAction } from "../ui/use-action";
import { RunNote } from "./run-note";
import { isAtWork, runProgress } from "./run-progress";

interface Props {
  readonly plans: readonly DuePlan[];
  readonly paper: "a4" | "letter";
}

/** The plans of the week with a box each, and one PDF of those that are chosen. */
export function PrintWeek({ plans, paper }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = plans.filter(({ planId }) => !left.has(planId)).map(({ planId }) => planId);
  const run = useRun();
  const choose = (planId: string, wanted: boolean) =>
    setLeft((before) => new Set(wanted ? [...before].filter((id) => id !== planId) : [...before, planId]));
  return (
    <div className="stack">
      <section className="card stack-medium" aria-labelledby="due-title">
        <div className="row-between">
          <h2 id="due-title">Due this week</h2>
          <div className="row">
            <Button small onClick={() => setLeft(new Set())}>
              Choose all
            </Button>
            <Button small onClick={() => setLeft(new Set(plans.map(({ planId }) => planId)))}>
              Choose none
            </Button>
          </div>
        </div>
        <ul className="rows">
          {plans.map((plan) => (
            <li key={plan.planId} className="fact">
              <label className="due-plan">
                <input
                  type="checkbox"
                  checked={!left.has(plan.planId)}
                  onChange={({ target }) => choose(plan.planId, target.checked)}
                />
                <span className="stack-small">
                  <span className="strong">{plan.clientName}</span>
                  <span className="soft small">{reasonsOf(plan)}</span>
                </span>
              </label>
              <Link href={`/plans/${plan.planId}`} prefetch={false} className="small">
                {plan.title}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <div className="row">
        <Button
          look="main"
          busy={run.pending || run.atWork}
          disabled={chosen.length === 0}
          onClick={() => run.begin({ planIds: chosen, paper })}
        >
          Make one PDF of {chosen.length} {chosen.length === 1 ? "plan" : "plans"}
        </Button>
        {run.atWork && <Button onClick={run.stop}>Cancel</Button>}
      </div>
      <RunNote progress={run.progress} problem={run.problem} runId={run.runId} />
    </div>
  );
}

function useRun() {
  const [runId, setRunId] = useState<string | null>(null);
  const cache = useQueryClient();
  const begin = useAction(printPlans, (data) => setRunId(data.runId));
  const stop = useAction(stopPrinting, () => void cache.invalidateQueries(runProgress(runId)));
  const { data, error } = useQuery(runProgress(runId));
  const progress = runId === null ? undefined : data;
  return {
    runId,
    progress,
    pending: begin.pending,
    atWork: progress !== undefined && isAtWork(progress),
    problem: begin.problem?.message ?? stop.problem?.message ?? error?.message ?? progress?.problem ?? null,
    begin: begin.run,
    stop: () => {
      if (runId !== null) void stop.run({ runId });
    },
  };
}

function reasonsOf({ visits, reviews, newOn }: DuePlan): string {
  return [
    visits.length > 0 && `Visit ${visits.map(formatDay).join(", ")}`,
    reviews.length > 0 && `Review ${reviews.map(formatDay).join(", ")}`,
    newOn !== null && `New version of ${formatDay(newOn)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
