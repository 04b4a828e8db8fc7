import type { Item } from "../knowledge/types";
import { changeRow } from "./edit-plan";
import type { PlanContent } from "./plan";
import { fitMinutes, isStroke, type SessionStep, stepOf } from "./session-steps";

type ItemById = (id: string) => Item | undefined;

/** The stroke that opens and closes a session, and its minutes in the protocol of the articles. */
const FRAME = { itemId: "stroking", opening: 3, closing: 2 } as const;

/** The plan with other steps in a row; a row without steps has none, so that its item stands for the whole visit. */
export function withSteps(plan: PlanContent, rowId: string, steps: readonly SessionStep[]): PlanContent {
  return changeRow(plan, rowId, ({ steps: _, ...row }) => (steps.length > 0 ? { ...row, steps } : row));
}

/** The steps with one moved to another place. `before` counts the steps as they stand now. */
export function moveStep(steps: readonly SessionStep[], id: string, before: number): readonly SessionStep[] {
  const moved = steps.find((step) => step.id === id);
  if (!moved) return steps;
  const rest = (part: readonly SessionStep[]) => part.filter((step) => step !== moved);
  const next = [...rest(steps.slice(0, before)), moved, ...rest(steps.slice(before))];
  return next.every((step, index) => step === steps[index]) ? steps : next;
}

/** The steps with another technique in a place, as long as before. */
export function changeTechnique(steps: readonly SessionStep[], id: string, item: Item): readonly SessionStep[] {
  return steps.map((step) => (step.id === id ? { ...stepOf(item, id), minutes: step.minutes } : step));
}

/** The steps with one done twice, the copy right after it. */
export function duplicateStep(steps: readonly SessionStep[], id: string, copyId: string): readonly SessionStep[] {
  return steps.flatMap((step) => (step.id === id ? [step, { ...step, id: copyId }] : [step]));
}

/** The steps opened and closed with long strokes, where the client already lies and over what is worked on there. */
export function framed(
  steps: readonly SessionStep[],
  booked: number,
  itemById: ItemById,
  newId: () => string,
): readonly SessionStep[] {
  const item = itemById(FRAME.itemId);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!item || !first || !last) return steps;
  const stroke = ({ regions, position }: SessionStep, minutes: number): SessionStep => ({
    ...stepOf(item, newId()),
    ...{ regions, position, minutes },
  });
  const opening = isStroke(first, itemById) ? [] : [stroke(first, FRAME.opening)];
  const alone = steps.length === 1 && opening.length === 0;
  const closing = isStroke(last, itemById) && !alone ? [] : [stroke(last, FRAME.closing)];
  return fitMinutes([...opening, ...steps, ...closing], booked);
}

/** How many times the client gets into another position. */
export function positionChanges(steps: readonly SessionStep[]): number {
  return steps.filter(({ position }, index) => index > 0 && position !== steps[index - 1]?.position).length;
}
