"use server";

import { defineAction } from "@/lib/server/action";
import { changeTemplate } from "./mutations";
import { templateChangeSchema } from "./schema";

/** Renames a template, puts it away or takes it back. */
export const saveTemplate = defineAction(
  { schema: templateChangeSchema, allow: ["owner", "practitioner"] },
  changeTemplate,
);
