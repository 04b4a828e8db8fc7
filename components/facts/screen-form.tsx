"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useMemo, useState } from "react";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import type { Facts } from "@/lib/domain/check/types";
import { SCREEN_SECTIONS, type ScreenSection } from "@/lib/domain/knowledge/screen/types";
import { isAsked, screenQuestions } from "@/lib/domain/knowledge/screen-questions";
import { recordAnswers, recordMedicine } from "@/lib/facts/actions";
import { onRecord } from "@/lib/facts/screen/schema";
import { ErrorSummary } from "../ui/error-summary";
import { newKey } from "../ui/new-key";
import { type ShownProblem, useAction } from "../ui/use-action";
import { ConditionDialog } from "./condition-dialog";
import { type ConditionDraft, openedDraft } from "./condition-draft";
import { EffectNotice } from "./effect-notice";
import { FormFoot } from "./form-foot";
import { loudChanges } from "./loud-changes";
import type { ScreenRow } from "./screen-rows";
import { ScreenSectionFields } from "./screen-section-fields";
import type { YesOrNo } from "./yes-no";

interface Props {
  readonly clientId: string;
  readonly today: string;
  readonly facts: Facts;
  readonly rows: Readonly<Record<string, ScreenRow>>;
}

export type Answers = Readonly<Record<string, YesOrNo>>;

/** The readiness and red-flag questions: two minutes, every one answered, and a yes shows at once what it means. */
export function ScreenForm({ clientId, today, facts, rows }: Props) {
  const router = useRouter();
  const [key] = useState(newKey);
  const [answers, setAnswers] = useState<Answers>({});
  const [all, setAll] = useState(false);
  const record = onRecord(facts);
  const asked = screenQuestions.filter((question) => all || isAsked(question, record));
  const [opened, setOpened] = useState<ConditionDraft | null>(null);
  const [effects, setEffects] = useState<readonly PlanEffect[] | null>(null);
  const [kept, setKept] = useState(false);
  const leave = () => router.push(`/clients/${clientId}`);
  const { run, pending, problem } = useAction(recordAnswers, (done) => {
    setKept(true);
    setEffects(done);
    if (loudChanges(done).length === 0) leave();
  });
  const summary = useMemo(() => problem && inShort(problem), [problem]);
  const medicine = useAction(recordMedicine, setEffects, { queue: true });
  const change = (more: Answers) => setAnswers((now) => ({ ...now, ...more }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ clientId, key, completedOn: today, answers: { ...answers } });
  };
  return (
    <>
      <form className="stack long-form" onSubmit={submit} noValidate>
        <ErrorSummary problem={summary} />
        {medicine.problem && <p className="field-problem">{medicine.problem.message}</p>}
        {sections.map((section) => (
          <ScreenSectionFields
            key={section}
            {...{ section, answers, asked, facts, rows, today }}
            problems={problem?.fields ?? {}}
            onChange={change}
            onAskAll={() => setAll(true)}
            onOpen={(id) => setOpened(openedDraft(id))}
            onMedicine={(picked) => void medicine.run({ clientId, key: newKey(), medicine: { ...picked } })}
          />
        ))}
        <FormFoot
          done={Object.keys(answers).length}
          of={asked.length}
          busy={pending}
          words="Save the answers"
          onCancel={leave}
        />
      </form>
      <ConditionDialog
        clientId={clientId}
        start={opened}
        onClose={() => setOpened(null)}
        onEffects={setEffects}
        mayDiffer
      />
      <EffectNotice
        effects={effects}
        onClose={() => {
          setEffects(null);
          if (kept) leave();
        }}
      />
    </>
  );
}

const sections = Object.keys(SCREEN_SECTIONS) as readonly ScreenSection[];

/** Most open questions that the summary lists one by one; more are counted by section. */
const FEW = 6;

function inShort(problem: ShownProblem): ShownProblem {
  const fields = problem.fields ?? {};
  const open = screenQuestions.filter(({ id }) => `answers.${id}` in fields);
  if (open.length <= FEW) return problem;
  const lines = sections.flatMap((section) => {
    const [first, ...more] = open.filter((question) => question.section === section);
    const words = `${SCREEN_SECTIONS[section]}: ${more.length + 1} without an answer`;
    return first ? [[`answers.${first.id}`, words] as const] : [];
  });
  return { ...problem, fields: Object.fromEntries(lines) };
}
