import { z } from "zod";
import { isIsoDay } from "@/lib/domain/day/day";
import { PLAN_WEEKS } from "@/lib/domain/program/plan";
import { contentSchema } from "@/lib/templates/schema";

const id = z.string().min(1).max(64);

export const newPlanSchema = z.strictObject({
  clientId: id,
  templateId: id,
  startsOn: z.string().refine(isIsoDay, "Enter the first day of the plan"),
  goal: z.string().trim().max(300),
  key: z.string().min(8).max(64),
});

export const draftSchema = z.strictObject({ planId: id, revision: z.number().int(), content: contentSchema });
export const publishSchema = z.strictObject({
  planId: id,
  revision: z.number().int(),
  changed: z.string().trim().max(200, "Keep this under 200 characters"),
});
export const planIdSchema = z.strictObject({ planId: id });
export const decisionSchema = z.strictObject({
  planId: id,
  revision: z.number().int(),
  week: z.number().int().min(1).max(PLAN_WEEKS.max),
  verdict: z.enum(["go", "hold", "step-back"]),
});

export type NewPlan = z.output<typeof newPlanSchema>;
export type Draft = z.output<typeof draftSchema>;
export type Decision = z.output<typeof decisionSchema>;
