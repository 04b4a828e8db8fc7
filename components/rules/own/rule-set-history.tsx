"use client";

import { undoRules } from "@/lib/rules/actions";
import { Button } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { Moment } from "../../ui/moment";
import { useAction } from "../../ui/use-action";

interface Props {
  readonly sets: readonly {
    readonly version: number;
    readonly says: string;
    readonly madeAt: string;
    readonly madeBy: string | null;
  }[];
  readonly current: number;
  readonly isOwner: boolean;
}

/** Every set of rules there was, newest first, each of which can be gone back to. */
export function RuleSetHistory({ sets, current, isOwner }: Props) {
  const { run, pending, problem } = useAction(undoRules);
  if (sets.length === 0) return null;
  const back = (version: number, says: string) => (
    <Button
      small
      busy={pending}
      onClick={() => void run({ version, from: current })}
      aria-label={`Go back to ${version === 0 ? "the shipped rules" : `version ${version}, ${says}`}`}
    >
      Go back to this
    </Button>
  );
  return (
    <section className="card stack-medium" aria-labelledby="sets-title">
      <h2 id="sets-title">Versions</h2>
      <ErrorSummary problem={problem} />
      <ol className="rows">
        {sets.map(({ version, says, madeAt, madeBy }) => (
          <li key={version} className="fact">
            <div>
              <p className="strong">
                Version {version}: {says}
              </p>
              <p className="soft small">
                {madeBy ?? "Unknown"}, <Moment at={madeAt} />
              </p>
            </div>
            {version === current ? <span className="soft small">In use</span> : isOwner && back(version, says)}
          </li>
        ))}
        <li className="fact">
          <p className="strong">Shipped rules, unchanged</p>
          {isOwner && back(0, "")}
        </li>
      </ol>
    </section>
  );
}
