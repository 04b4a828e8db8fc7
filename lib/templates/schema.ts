import { z } from "zod";
import { isIsoDay, WEEKDAYS } from "@/lib/domain/day/day";
import { type DoseNumber, doseBounds } from "@/lib/domain/knowledge/dose-numbers";
import { knownRegion } from "@/lib/domain/knowledge/known";
import type { RegionId } from "@/lib/domain/knowledge/regions";
import { POSITIONS, SIDES } from "@/lib/domain/knowledge/types";
import { PHASES, PLAN_WEEKS } from "@/lib/domain/program/plan";

const id = z.string().min(1).max(64);
const count = (min: number, max: number, what: string) =>
  z
    .number(`Enter ${what} as a number`)
    .min(min, `${what}: use ${min} or more`)
    .max(max, `${what}: use ${max} or fewer`);

const amount = (field: DoseNumber) => {
  const { label, least, most } = doseBounds(field);
  return count(least, most, label);
};

/** Limits are those of a slip of the hand, not of good practice: the check and the practitioner see to that. */
export const doseSchema = z.strictObject({
  sets: amount("sets").exactOptional(),
  reps: amount("reps").exactOptional(),
  holdSeconds: amount("holdSeconds").exactOptional(),
  restSeconds: amount("restSeconds").exactOptional(),
  minutes: amount("minutes").exactOptional(),
  timesPerDay: amount("timesPerDay").exactOptional(),
  effort: amount("effort").exactOptional(),
  loadKg: amount("loadKg").exactOptional(),
  pressure: z.enum(["light", "moderate", "deep"]).exactOptional(),
  eachSide: z.boolean().exactOptional(),
});

const region = z.custom<RegionId>((value) => typeof value === "string" && knownRegion(value), "Choose a body area");
const cellSchema = z.strictObject({ dose: doseSchema, days: z.array(z.enum(WEEKDAYS)).max(7) });

const stepSchema = z.strictObject({
  id,
  itemId: id,
  regions: z.array(region).max(30),
  minutes: count(1, 240, "Minutes").int("Use whole minutes"),
  pressure: z.enum(["light", "moderate", "deep"]).exactOptional(),
  position: z.enum(POSITIONS),
});

const rowSchema = z.strictObject({
  id,
  itemId: id,
  regions: z.array(region).max(20).exactOptional(),
  side: z.enum(SIDES).exactOptional(),
  place: z.enum(["home", "visit"]).exactOptional(),
  steps: z.array(stepSchema).max(30, "A session holds up to 30 steps").exactOptional(),
  note: z.string().max(300, "Keep the note under 300 characters").exactOptional(),
  weeks: z.array(cellSchema.nullable()).min(PLAN_WEEKS.min).max(PLAN_WEEKS.max),
});

const week = z.number().int().min(1).max(PLAN_WEEKS.max);

export const contentSchema = z.strictObject({
  title: z.string().trim().min(1, "Give the plan a title").max(120, "Keep the title under 120 characters"),
  goal: z.string().trim().max(300, "Keep the goal under 300 characters"),
  why: z.string().trim().max(300, "Keep the why under 300 characters").exactOptional(),
  startsOn: z.string().refine(isIsoDay, "Enter the first day of the plan"),
  phases: z
    .array(z.strictObject({ name: z.enum(PHASES), fromWeek: week, toWeek: week }))
    .min(1)
    .max(4),
  rows: z.array(rowSchema).max(60, "A plan holds up to 60 rows"),
  reviewWeeks: z.array(week).max(26),
  flareDay: z.array(id).max(10),
  minimumDay: z.array(id).max(10),
});

export const newTemplateSchema = z.strictObject({
  name: z.string().trim().min(3, "Give the template a name").max(120, "Keep the name under 120 characters"),
  purpose: z.string().trim().max(300, "Keep the purpose under 300 characters"),
  planId: id,
  key: z.string().min(8).max(64),
});

export const templateChangeSchema = newTemplateSchema
  .pick({ name: true, purpose: true })
  .extend({ templateId: id, archived: z.boolean(), revision: z.number().int() });

export type StoredContent = z.output<typeof contentSchema>;
export type NewTemplate = z.output<typeof newTemplateSchema>;
export type TemplateChange = z.output<typeof templateChangeSchema>;
