"use server";

import { defineAction } from "@/lib/server/action";
import { acknowledge } from "./mutations";
import { acknowledgeSchema } from "./schema";

/** Marks an alert as seen. */
export const acknowledgeAlert = defineAction(
  { schema: acknowledgeSchema, allow: ["owner", "practitioner"] },
  async (ctx, { alertId }) => acknowledge(ctx, alertId),
);
