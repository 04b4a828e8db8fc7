import { type Query, store } from "@/db/store";
import type { CheckContext, Facts } from "@/lib/domain/check/types";
import { programById } from "@/lib/domain/knowledge/programs/programs";
import { type Applied, applyProgram, type Swapped } from "@/lib/domain/program/apply-program";
import { applyTemplate } from "@/lib/domain/program/apply-template";
import type { Library } from "@/lib/domain/program/check-plan";
import type { PracticeContext } from "@/lib/server/auth/context";
import { findTemplate } from "@/lib/templates/queries";
import type { Plan } from "../queries";
import type { NewPlan } from "../schema";

type Begin = (start: NewPlan, facts: Facts, library: Library, context: CheckContext) => Applied;

/** How a plan is made from a program of the library or a template of the practice; null when there is none of that id. */
export async function beginFrom(query: Query, practiceId: string, templateId: string): Promise<Begin | null> {
  const program = programById(templateId);
  if (program) return (...given) => applyProgram(program, ...given);
  const template = await findTemplate(query, practiceId, templateId);
  // Named as the template is named now, not as it was when it was kept.
  return template && ((...given) => applyTemplate({ ...template.content, title: template.name }, ...given));
}

/** What was swapped when the plan was made from its program or template, as far as the stand-ins are still in the draft. */
export async function listSwapped(
  { practiceId }: PracticeContext,
  plan: Plan,
  facts: Facts,
  library: Library,
  context: CheckContext,
): Promise<readonly Swapped[]> {
  const { id: planId, clientId, templateId, publishedVersion } = plan;
  const begin = templateId && publishedVersion === 0 ? await beginFrom(store().read, practiceId, templateId) : null;
  if (!begin || !templateId) return [];
  const { startsOn, goal, rows } = plan.draft;
  const { swapped } = begin({ startsOn, goal, clientId, templateId, key: planId }, facts, library, context);
  return swapped.filter(({ fromItemId, toItemId }) =>
    toItemId === null
      ? !rows.some(({ itemId }) => itemId === fromItemId)
      : rows.some(({ itemId }) => itemId === toItemId),
  );
}
