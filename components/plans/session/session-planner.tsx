"use client";

import { useCallback, useRef, useState } from "react";
import type { Protocol } from "@/lib/domain/knowledge/protocols/types";
import type { PlanRow } from "@/lib/domain/program/plan";
import { protocolSteps } from "@/lib/domain/program/session-steps";
import { FrameLine } from "./frame-line";
import { PlannerBeside } from "./planner-beside";
import type { PlannerProps } from "./planner-dialog";
import { PlannerFoot } from "./planner-foot";
import { PlannerHead } from "./planner-head";
import { ProtocolStarts } from "./protocol-starts";
import { StepList } from "./step-list";
import { TechniqueDialog } from "./technique-dialog";
import { techniquesIn } from "./techniques";
import { useKeptFocus } from "./use-kept-focus";
import { useSteps } from "./use-steps";
import { useVisitCheck } from "./use-visit-check";

/** What is done at one visit, step by step, in the time that is booked for it, with its check and the map beside it. */
export function SessionPlanner(props: PlannerProps & { row: PlanRow }) {
  const { row, knowledge, onChange } = props;
  const { itemById } = knowledge;
  const edits = useSteps(row, itemById, onChange);
  const box = useRef<HTMLDivElement>(null);
  const keep = useKeptFocus(box, edits.steps);
  const [week, setWeek] = useState<number | null>(null);
  const [picking, setPicking] = useState<{ stepId: string | null } | null>(null);
  const [told, setTold] = useState("");
  const result = useVisitCheck(props);
  const swapsOf = useSwaps(props);
  const start = (protocol: Protocol) => {
    const steps = protocolSteps(protocol, edits.booked, itemById);
    keep(steps[0]?.id ?? null);
    edits.start(steps);
    setWeek(null);
    setTold(`Started from ${protocol.name}. Undo brings back what was there.`);
  };
  const starts = <ProtocolStarts {...{ edits, itemById }} onStart={start} />;
  const isEmpty = edits.steps.length === 0;
  return (
    <div className="planner-room" ref={box}>
      <div className="planner">
        <div className="planner-work stack-medium">
          <PlannerHead {...{ edits, week }} undo={props.undo} redo={props.redo} onWeek={setWeek} />
          <FrameLine edits={edits} itemById={itemById} />
          {isEmpty && starts}
          <StepList
            {...{ edits, row, week, itemById, swapsOf, keep }}
            verdicts={result?.verdicts ?? []}
            onTechnique={(stepId) => setPicking({ stepId })}
            onTold={setTold}
          />
          {!isEmpty && starts}
          <p className="visually-hidden" role="status">
            {told}
          </p>
        </div>
        <PlannerBeside {...props} result={result} steps={edits.steps} />
      </div>
      <PlannerFoot {...{ edits, week }} onClose={props.onClose} />
      <TechniqueDialog {...props} {...{ edits, picking }} onTold={setTold} onClose={() => setPicking(null)} />
    </div>
  );
}

/** What may be done in the place of a technique: other techniques, and no whole session. */
function useSwaps({ knowledge, facts, context }: PlannerProps) {
  return useCallback(
    (itemId: string) => {
      const among = techniquesIn(knowledge.items, [itemId]);
      return knowledge.swapsFor(itemId, facts, among, knowledge.rules, context).map(({ item }) => item);
    },
    [knowledge, facts, context],
  );
}
