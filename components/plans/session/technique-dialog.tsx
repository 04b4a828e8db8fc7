import { Dialog } from "../../ui/dialog";
import type { PlannerProps } from "./planner-dialog";
import { TechniquePicker } from "./technique-picker";
import type { StepEdits } from "./use-steps";

interface Props extends Pick<PlannerProps, "knowledge" | "facts" | "context"> {
  readonly edits: StepEdits;
  /** The step that gets another technique, or none for one more; null while closed. */
  readonly picking: { readonly stepId: string | null } | null;
  readonly onTold: (words: string) => void;
  readonly onClose: () => void;
}

/** Chooses a technique for a step, or one more step. */
export function TechniqueDialog({ edits, picking, knowledge, facts, context, onTold, onClose }: Props) {
  const replaced = edits.steps.find(({ id }) => id === picking?.stepId);
  const former = replaced && (knowledge.itemById(replaced.itemId)?.name ?? replaced.itemId);
  return (
    <Dialog open={picking !== null} title={former ? `In place of ${former}` : "Add a technique"} onClose={onClose} wide>
      <TechniquePicker
        {...{ knowledge, facts, context }}
        onPick={(item) => {
          if (replaced) edits.setTechnique(replaced.id, item);
          else edits.add(item);
          onTold(`${item.name} ${former ? `in place of ${former}` : "added"}.`);
          onClose();
        }}
      />
    </Dialog>
  );
}
