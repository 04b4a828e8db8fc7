"use server";

import { defineAction } from "@/lib/server/action";
import { today } from "@/lib/server/clock";
import { settle } from "./mutations";
import { settleSchema } from "./schema";

/** Says what became of an alert: seen, something done, or put off to a day. */
export const settleAlert = defineAction(
  { schema: () => settleSchema(today()), allow: ["owner", "practitioner"] },
  settle,
);
