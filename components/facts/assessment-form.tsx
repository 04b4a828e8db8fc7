"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import type { Facts } from "@/lib/domain/check/types";
import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import { ASSESSMENT_GROUPS } from "@/lib/domain/knowledge/assessment/types";
import { recordAssessment } from "@/lib/facts/actions";
import type { AssessmentAnswers } from "@/lib/facts/assessment/schema";
import { ErrorSummary } from "../ui/error-summary";
import { TextField } from "../ui/field";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import { type AssessmentDraft, answersOf } from "./assessment-draft";
import { AssessmentGroupFields } from "./assessment-group";
import { AssessmentRail } from "./assessment-rail";
import { ConditionDialog } from "./condition-dialog";
import { type ConditionDraft, openedDraft } from "./condition-draft";
import { EffectNotice } from "./effect-notice";
import { FormFoot } from "./form-foot";

interface Props {
  readonly clientId: string;
  readonly today: string;
  readonly facts: Facts;
  /** The answers of the time before, shown beside the questions. */
  readonly last: AssessmentAnswers;
}

/** Everything that can be asked and observed, safety first. Whatever is not asked stays open. */
export function AssessmentForm({ clientId, today, facts, last }: Props) {
  const router = useRouter();
  const [key] = useState(newKey);
  const [takenOn, setTakenOn] = useState(today);
  const [draft, setDraft] = useState<AssessmentDraft>({});
  const [opened, setOpened] = useState<ConditionDraft | null>(null);
  const [effects, setEffects] = useState<readonly PlanEffect[] | null>(null);
  const { run, pending, problem } = useAction(recordAssessment, (id) =>
    router.push(`/clients/${clientId}/assessment/${id}`),
  );
  const problems = problem?.fields ?? {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ clientId, key, takenOn, answers: copyOf(answersOf(draft)) });
  };
  return (
    <div className="railed">
      <AssessmentRail draft={draft} />
      <form className="stack long-form" onSubmit={submit} noValidate>
        <ErrorSummary problem={problem} />
        <div className="taken-on" id="answers" tabIndex={-1}>
          <TextField
            id="takenOn"
            label="Day of the assessment"
            type="date"
            value={takenOn}
            onChange={(event) => setTakenOn(event.target.value)}
            problem={problems.takenOn}
          />
        </div>
        {ASSESSMENT_GROUPS.map((group) => (
          <AssessmentGroupFields
            key={group}
            {...{ group, draft, last, facts, problems }}
            onChange={setDraft}
            onOpen={(id) => setOpened(openedDraft(id))}
          />
        ))}
        <FormFoot
          done={Object.keys(draft).length}
          of={assessmentOptions.length}
          busy={pending}
          words="Save the assessment"
          onCancel={() => router.push(`/clients/${clientId}`)}
        />
      </form>
      <ConditionDialog
        clientId={clientId}
        start={opened}
        onClose={() => setOpened(null)}
        onEffects={setEffects}
        mayDiffer
      />
      <EffectNotice effects={effects} onClose={() => setEffects(null)} />
    </div>
  );
}

// The action takes lists that may be changed.
function copyOf(answers: AssessmentAnswers) {
  return Object.fromEntries(
    Object.entries(answers).map(([id, given]) => [id, typeof given === "object" ? [...given] : given]),
  );
}
