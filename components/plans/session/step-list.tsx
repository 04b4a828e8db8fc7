"use client";

import { type DragEvent, useRef, useState } from "react";
import type { Verdict } from "@/lib/domain/check/types";
import type { Item } from "@/lib/domain/knowledge/types";
import { stepsFor } from "@/lib/domain/program/booked-time";
import { stepRef } from "@/lib/domain/program/check-plan";
import type { PlanRow } from "@/lib/domain/program/plan";
import type { SessionStep } from "@/lib/domain/program/session-steps";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { StepRow } from "./step-row";
import type { StepEdits } from "./use-steps";

interface Props {
  readonly edits: StepEdits;
  readonly row: PlanRow;
  readonly week: number | null;
  readonly verdicts: readonly Verdict[];
  readonly itemById: (id: string) => Item | undefined;
  readonly swapsOf: (itemId: string) => readonly Item[];
  /** Keeps the keyboard on a step, or on what adds one. */
  readonly keep: (stepId: string | null) => void;
  /** A technique for this step, or for one more. */
  readonly onTechnique: (stepId: string | null) => void;
  /** What happened, for those who do not see it. */
  readonly onTold: (words: string) => void;
}

/** The steps in the order they are done, moved by drag, by buttons and by Alt with the arrows. */
export function StepList({ edits, row, week, verdicts, itemById, swapsOf, keep, onTechnique, onTold }: Props) {
  const { runs, booked, hasRoom } = edits;
  const run = week === null ? undefined : runs.find(({ fromWeek }) => fromWeek === week);
  const steps = run ? stepsFor(row, run.minutes) : edits.steps;
  const drag = useDrag(steps, edits.move);
  const move = (step: SessionStep, place: number, by: -1 | 1) => {
    const to = place + by;
    if (to < 0 || to >= steps.length) return;
    keep(step.id);
    edits.move(step.id, by < 0 ? to : to + 1);
    onTold(`${itemById(step.itemId)?.name ?? step.itemId} is step ${to + 1} of ${steps.length}.`);
  };
  const remove = (step: SessionStep, place: number) => {
    keep((steps[place + 1] ?? steps[place - 1])?.id ?? null);
    edits.remove(step.id);
  };
  const swap = (step: SessionStep, item: Item) => {
    keep(step.id);
    edits.setTechnique(step.id, item);
    onTold(`${item.name} in its place.`);
  };
  return (
    <>
      {steps.length > 0 && (
        <ol className="plain-list planner-steps" aria-label="Steps of the session" onDragEnd={drag.end}>
          {steps.map((step, place) => (
            <li key={step.id} className={drag.lineAt(place)} {...drag.over(place)}>
              <StepRow
                {...{ step, place, booked, hasRoom, swapsOf }}
                count={steps.length}
                from={steps.slice(0, place).reduce((sum, { minutes }) => sum + minutes, 0)}
                fixed={run !== undefined}
                stays={place === 0 || steps[place - 1]?.position === step.position}
                item={itemById(step.itemId)}
                verdict={verdicts.find(({ ref }) => ref === stepRef(row.id, step.id))}
                onStep={({ minutes: _, ...changed }) =>
                  edits.set({ ...changed, minutes: edits.steps[place]?.minutes ?? step.minutes })
                }
                onMinutes={(minutes) => edits.setMinutes(step.id, minutes)}
                onTechnique={() => onTechnique(step.id)}
                onSwap={(item) => swap(step, item)}
                onMove={(by) => move(step, place, by)}
                onDuplicate={() => edits.duplicate(step.id)}
                onRemove={() => remove(step, place)}
                onDrag={() => drag.start(step.id)}
              />
            </li>
          ))}
        </ol>
      )}
      <div className="row">
        <Button onClick={() => onTechnique(null)} disabled={!hasRoom} data-step-add>
          <Icon name="plus" size={18} />
          Add a technique
        </Button>
        {!hasRoom && <span className="small soft">Each minute has its step: take one out to add another.</span>}
      </div>
    </>
  );
}

/** A step dragged by its grip, and the line where it would come down. */
function useDrag(steps: readonly SessionStep[], onMove: (id: string, before: number) => void) {
  const dragged = useRef<string | null>(null);
  const [before, setBefore] = useState<number | null>(null);
  const end = () => {
    dragged.current = null;
    setBefore(null);
  };
  return {
    start: (id: string) => {
      dragged.current = id;
    },
    end,
    lineAt: (place: number) =>
      before === place ? "step-line-above" : before === steps.length && place === before - 1 ? "step-line-below" : "",
    over: (place: number) => ({
      onDragOver: (event: DragEvent<HTMLLIElement>) => {
        if (dragged.current === null) return;
        event.preventDefault();
        setBefore(dropPlace(event, place));
      },
      onDrop: (event: DragEvent<HTMLLIElement>) => {
        event.preventDefault();
        if (dragged.current !== null) onMove(dragged.current, dropPlace(event, place));
        end();
      },
    }),
  };
}

/** Above the middle: before it; else after it. */
function dropPlace(event: DragEvent<HTMLLIElement>, place: number): number {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY < top + height / 2 ? place : place + 1;
}
