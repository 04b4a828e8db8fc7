import { z } from "zod";

/** Most plans of one run: more is a book. */
export const MOST_PLANS = 60;

const id = z.string().min(1).max(64);

export const newRunSchema = z.strictObject({
  planIds: z
    .array(id)
    .min(1, "Choose at least one plan")
    .max(MOST_PLANS, `Choose at most ${MOST_PLANS} plans`)
    .refine((ids) => new Set(ids).size === ids.length, "Choose each plan once"),
  paper: z.enum(["a4", "letter"]),
});
export const runIdSchema = z.strictObject({ runId: id });

export type NewRun = z.output<typeof newRunSchema>;
