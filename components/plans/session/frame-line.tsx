import type { Item } from "@/lib/domain/knowledge/types";
import { framed } from "@/lib/domain/program/edit-steps";
import { isFramed } from "@/lib/domain/program/session-steps";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import type { StepEdits } from "./use-steps";

interface Props {
  readonly edits: StepEdits;
  readonly itemById: (id: string) => Item | undefined;
}

/** Long strokes first and last, as the articles ask: said calmly when they are there, put there in one press when not. */
export function FrameLine({ edits, itemById }: Props) {
  const { steps, booked } = edits;
  // What clients do on themselves needs no opening by another's hands.
  const isMassage = steps.some(({ itemId }) => itemById(itemId)?.kind === "massage");
  if (!isMassage) return null;
  if (isFramed(steps, itemById)) {
    return (
      <p className="planner-framed small">
        <Icon name="fine" size={18} />
        Begins and ends with stroking
      </p>
    );
  }
  const fits = framed(steps, booked, itemById, () => "").length <= booked;
  return (
    <div className="planner-frame row-between">
      <p className="small">A session of several techniques opens and closes with stroking (effleurage).</p>
      <Button small disabled={!fits} onClick={edits.frame}>
        Begin and end with stroking
      </Button>
    </div>
  );
}
