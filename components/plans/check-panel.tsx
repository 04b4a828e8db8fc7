import type { CheckContext, CheckResult, Facts, Finding } from "@/lib/domain/check/types";
import type { PlanContent } from "@/lib/domain/program/plan";
import { FindingList } from "../finding/finding-list";
import { FindingActions } from "./finding-actions";
import type { Knowledge } from "./use-knowledge";

interface Props {
  readonly clientId: string;
  readonly facts: Facts;
  readonly context: CheckContext;
  readonly content: PlanContent;
  readonly knowledge: Knowledge | "failed" | null;
  readonly result: CheckResult | null;
  readonly onChange: (content: PlanContent) => void;
  readonly onOverride: (what: { finding: Finding; itemId: string }) => void;
}

/** What the check says of the plan as it stands, each finding with what can be done about it. */
export function CheckPanel({ clientId, knowledge, result, facts, context, content, onChange, onOverride }: Props) {
  const loaded = knowledge === "failed" ? null : knowledge;
  return (
    <section className="card" aria-labelledby="check-title">
      <div className="card-title">
        <h2 id="check-title">Check</h2>
      </div>
      {knowledge === null && <p className="soft">Checking…</p>}
      {knowledge === "failed" && (
        <p className="unchecked">
          Not checked: the rules could not be loaded here. Publishing checks again on the server.
        </p>
      )}
      {loaded && result && (
        <FindingList
          result={result}
          clientId={clientId}
          actionsOf={(finding, isFurther) => (
            <FindingActions
              {...{ finding, isFurther, facts, context, content }}
              knowledge={loaded}
              onChange={onChange}
              onOverride={(which, itemId) => onOverride({ finding: which, itemId })}
            />
          )}
        />
      )}
    </section>
  );
}
