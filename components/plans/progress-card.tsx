"use client";

import { useRouter } from "next/navigation";
import type { PlanProgress } from "@/lib/check-ins/progress/queries";
import type { ProgressVerdict } from "@/lib/domain/program/suggest-progress";
import { decidePlan, publishPlan } from "@/lib/plans/actions";
import { Button, ButtonLink } from "../ui/button";
import { Icon, type IconName } from "../ui/icon";
import { useAction } from "../ui/use-action";

const WORDS: Readonly<
  Record<ProgressVerdict, { readonly suggests: string; readonly does: string; readonly changed: string }>
> = {
  go: { suggests: "Go on", does: "Go on as planned", changed: "" },
  hold: { suggests: "Hold", does: "Hold: this week once more", changed: "This week once more, then the plan goes on." },
  "step-back": {
    suggests: "Step back",
    does: "Step back a week",
    changed: "An easier week first, then the plan goes on.",
  },
};
const ICON: Readonly<Record<ProgressVerdict, IconName>> = { go: "fine", hold: "hold", "step-back": "change" };
const ORDER: readonly ProgressVerdict[] = ["go", "hold", "step-back"];

/** What the week just past suggests, why, and the one press that does it. The practitioner may choose otherwise. */
export function ProgressCard({ planId, title, revision, suggestion, draftDiffers }: PlanProgress) {
  const { verdict, week, phase, nextPhase, reasons } = suggestion;
  const router = useRouter();
  const decide = useAction(decidePlan);
  const publish = useAction(publishPlan);
  async function take(chosen: ProgressVerdict) {
    const decided = await decide.run({ planId, revision, week, verdict: chosen });
    if (!decided) return;
    if (decided.changed && !draftDiffers) {
      const published = await publish.run({ planId, revision: decided.revision, changed: WORDS[chosen].changed });
      // What stopped it stays to be read; the decision itself is kept in the draft.
      if (published === null) return;
    }
    router.refresh();
  }
  const problem = decide.problem ?? publish.problem;
  const pending = decide.pending || publish.pending;
  return (
    <section className="card stack-medium" aria-labelledby={`progress-${planId}`}>
      <div className="card-title">
        <h2 id={`progress-${planId}`}>
          Week {week}, {phase}: {WORDS[verdict].suggests.toLowerCase()}
          {verdict === "go" && nextPhase ? ` to ${nextPhase}` : ""}
        </h2>
        <span className="soft small">{title}</span>
      </div>
      <ul className="plain-list stack-small">
        {reasons.map(({ points, says }) => (
          <li key={says} className="row">
            <Icon name={ICON[points]} />
            <span>
              <span className="visually-hidden">{WORDS[points].suggests}: </span>
              {says}
            </span>
          </li>
        ))}
      </ul>
      <div className="row">
        {ORDER.map((one) => (
          <Button
            key={one}
            look={one === verdict ? "main" : "quiet"}
            small={one !== verdict}
            busy={pending}
            onClick={() => void take(one)}
          >
            {WORDS[one].does}
          </Button>
        ))}
        <ButtonLink href={`/plans/${planId}`} look="quiet" small>
          Open the plan
        </ButtonLink>
      </div>
      {draftDiffers && (
        <p className="small">
          The draft has changes that are not published: the decision goes into it, and you publish both.
        </p>
      )}
      {problem && <p className="field-problem">{problem.message}</p>}
    </section>
  );
}
