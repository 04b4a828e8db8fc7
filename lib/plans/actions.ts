"use server";

import { defineAction } from "@/lib/server/action";
import { newTemplateSchema } from "@/lib/templates/schema";
import { addPlan, addPlanVersion, addTemplateOf, changeDraft, endPlan } from "./mutations";
import { decideProgress } from "./progress/mutations";
import { decisionSchema, draftSchema, newPlanSchema, planIdSchema, publishSchema } from "./schema";

/** Makes a draft from a program. */
export const createPlan = defineAction({ schema: newPlanSchema, allow: ["owner", "practitioner"] }, addPlan);

/** Saves the draft while it is being built. */
export const saveDraft = defineAction(
  { schema: draftSchema, allow: ["owner", "practitioner"], refresh: false },
  changeDraft,
);

/** Publishes the stored draft as the next version. */
export const publishPlan = defineAction(
  { schema: publishSchema, allow: ["owner", "practitioner"] },
  async (ctx, { planId, revision, changed }) => addPlanVersion(ctx, planId, revision, changed),
);

/** Goes on, holds or steps back, as the practitioner decides. */
export const decidePlan = defineAction({ schema: decisionSchema, allow: ["owner", "practitioner"] }, decideProgress);

/** Keeps a plan as a template. */
export const createTemplate = defineAction(
  { schema: newTemplateSchema, allow: ["owner", "practitioner"] },
  addTemplateOf,
);

export const finishPlan = defineAction(
  { schema: planIdSchema, allow: ["owner", "practitioner"] },
  async (ctx, { planId }) => endPlan(ctx, planId),
);
