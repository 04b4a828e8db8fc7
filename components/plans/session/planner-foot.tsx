import { Button } from "../../ui/button";
import { bookedIn, counted } from "./planner-words";
import type { StepEdits } from "./use-steps";

interface Props {
  readonly edits: StepEdits;
  readonly week: number | null;
  readonly onClose: () => void;
}

/** Always in sight: how many steps fill how many minutes, and the way out. */
export function PlannerFoot({ edits, week, onClose }: Props) {
  const { steps } = edits;
  const total = Math.max(bookedIn(edits, week), steps.length);
  return (
    <div className="planner-foot row-between">
      <p className="numeric" role="status">
        {steps.length > 0 && (
          <>
            {counted(steps.length, "step")}, <strong>{total} min</strong>
          </>
        )}
      </p>
      <Button look="main" onClick={onClose}>
        Done
      </Button>
    </div>
  );
}
