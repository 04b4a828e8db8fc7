"use server";

import { defineAction } from "@/lib/server/action";
import { addRun, cancelRun } from "./runs/mutations";
import { newRunSchema, runIdSchema } from "./schema";

/** Begins one PDF of several plans. */
export const printPlans = defineAction(
  { schema: newRunSchema, allow: ["owner", "practitioner"], refresh: false },
  addRun,
);

/** Stops it. */
export const stopPrinting = defineAction(
  { schema: runIdSchema, allow: ["owner", "practitioner"], refresh: false },
  async (ctx, { runId }) => cancelRun(ctx, runId),
);
