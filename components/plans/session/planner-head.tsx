import { positionChanges } from "@/lib/domain/program/edit-steps";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { bookedIn, bookedWords, counted, weekWords } from "./planner-words";
import type { StepEdits } from "./use-steps";

interface Props {
  readonly edits: StepEdits;
  /** First week of those the minutes are shown for; null for the week they are set in. */
  readonly week: number | null;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly onWeek: (week: number | null) => void;
}

/** The booked time and what the client does in it, with the way back. */
export function PlannerHead(props: Props) {
  const { edits, week, undo, redo } = props;
  const { steps, runs } = edits;
  const changes = positionChanges(steps);
  return (
    <div className="stack-small">
      <div className="row-between">
        <p>
          Booked: <strong className="numeric">{bookedWords(runs)}</strong>
          {steps.length > 0 && (
            <span className="soft numeric">
              {" · "}
              {changes === 0 ? "no change of position" : counted(changes, "change of position", "changes of position")}
            </span>
          )}
        </p>
        <div className="row">
          <Button small look="quiet" disabled={!undo} onClick={() => undo?.()}>
            Undo
          </Button>
          <Button small look="quiet" disabled={!redo} onClick={() => redo?.()}>
            Redo
          </Button>
        </div>
      </div>
      {runs.length > 1 && <WeekChoice {...props} />}
      <TooMany steps={steps.length} booked={bookedIn(edits, week)} />
    </div>
  );
}

/** Where weeks book different times: whose minutes are shown, and where they are set. */
function WeekChoice({ edits: { runs }, week, onWeek }: Props) {
  const [first] = runs;
  if (!first) return null;
  return (
    <SelectField
      label="Show the minutes of"
      hint={
        week === null
          ? `Minutes are set for ${weekWords(first)}; other weeks keep the proportion.`
          : `Fitted from ${weekWords(first)}, where minutes are set.`
      }
      value={week ?? first.fromWeek}
      choices={runs.map((run) => ({
        value: String(run.fromWeek),
        label: `${sentence(weekWords(run))}: ${run.minutes} min`,
      }))}
      onChange={({ target: { value } }) => onWeek(Number(value) === first.fromWeek ? null : Number(value))}
    />
  );
}

/** The sum is the booked time, except where there are more steps than minutes: then that is said. */
function TooMany({ steps, booked }: { steps: number; booked: number }) {
  if (steps <= booked) return null;
  return (
    <p className="notice notice-change">
      {counted(steps, "step")} need {steps} minutes at least and {booked} are booked. Take steps out, or book more time
      in the grid.
    </p>
  );
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
