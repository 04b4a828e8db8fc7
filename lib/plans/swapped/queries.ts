import type { CheckContext, Facts } from "@/lib/domain/check/types";
import { programById } from "@/lib/domain/knowledge/programs/programs";
import { applyProgram, type Swapped } from "@/lib/domain/program/apply-program";
import type { Library } from "@/lib/domain/program/check-plan";
import type { Plan } from "../queries";

/** What was swapped when the plan was made from its program, as far as the stand-ins are still in the draft. */
export function swappedIn(plan: Plan, facts: Facts, library: Library, context: CheckContext): readonly Swapped[] {
  const program = plan.templateId ? programById(plan.templateId) : undefined;
  if (!program || plan.publishedVersion > 0) return [];
  const { startsOn, goal, rows } = plan.draft;
  const { swapped } = applyProgram(program, { startsOn, goal }, facts, library, context);
  return swapped.filter(({ fromItemId, toItemId }) =>
    toItemId === null
      ? !rows.some(({ itemId }) => itemId === fromItemId)
      : rows.some(({ itemId }) => itemId === toItemId),
  );
}
