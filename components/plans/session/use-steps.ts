import { useRef } from "react";
import type { Item } from "@/lib/domain/knowledge/types";
import { bookedRuns, stepsFor } from "@/lib/domain/program/booked-time";
import { changeTechnique, duplicateStep, framed, moveStep, withSteps } from "@/lib/domain/program/edit-steps";
import type { PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { fitMinutes, type SessionStep, stepOf } from "@/lib/domain/program/session-steps";
import { newKey } from "../../ui/new-key";

/** A change of the plan as the builder takes it; changes of one mark that follow each other are undone as one. */
export type ChangeContent = (change: (content: PlanContent) => PlanContent, mark?: string) => void;

type ItemById = (id: string) => Item | undefined;
type Steps = readonly SessionStep[];

/** Steps that a visit can hold; what is stored has the same bound. */
const MOST_STEPS = 30;

const newStepId = (): string => `step-${newKey().slice(0, 12)}`;

/** The steps of a visit in its first booked week, and everything that can be done with them. Whatever is changed, the
 *  minutes are fitted to the booked time before it is kept. */
export function useSteps(row: PlanRow, itemById: ItemById, onChange: ChangeContent) {
  const item = itemById(row.itemId);
  const runs = bookedRuns(row, item);
  const booked = runs[0]?.minutes ?? item?.dose.minutes ?? 0;
  const steps = stepsFor(row, booked);
  const typing = useRef<{ id: string; from: Steps; to: Steps } | null>(null);
  const put = (next: Steps, mark?: string) => onChange((plan) => withSteps(plan, row.id, next), mark);
  const fitted = (next: Steps) => put(fitMinutes(next, booked));
  return {
    steps,
    booked,
    runs,
    /** A minute for each step and one for another. */
    hasRoom: steps.length < Math.min(MOST_STEPS, booked),
    set: (step: SessionStep) => put(steps.map((other) => (other.id === step.id ? step : other))),
    /** Every key counts from where the entry began, so that "12" does not first squeeze the others with its "1". */
    setMinutes(id: string, minutes: number) {
      const from = typing.current?.id === id && typing.current.to === row.steps ? typing.current.from : steps;
      const to = fitMinutes(
        from.map((step) => (step.id === id ? { ...step, minutes } : step)),
        booked,
        id,
      );
      typing.current = { id, from, to };
      put(to, `minutes ${row.id} ${id}`);
    },
    setTechnique: (id: string, technique: Item) => put(changeTechnique(steps, id, technique)),
    add: (technique: Item) => fitted([...steps, stepOf(technique, newStepId())]),
    duplicate: (id: string) => fitted(duplicateStep(steps, id, newStepId())),
    remove: (id: string) => fitted(steps.filter((step) => step.id !== id)),
    move: (id: string, before: number) => put(moveStep(steps, id, before)),
    frame: () => put(framed(steps, booked, itemById, newStepId)),
    start: (next: Steps) => put(next),
  };
}

export type StepEdits = ReturnType<typeof useSteps>;
