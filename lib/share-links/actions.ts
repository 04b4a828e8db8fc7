"use server";

import { defineAction } from "@/lib/server/action";
import { addShareLink, endShareLink } from "./mutations";
import { planLinkSchema } from "./schema";

/** Makes the link of a published plan, or a new one in place of the old. */
export const sharePlan = defineAction(
  { schema: planLinkSchema, allow: ["owner", "practitioner"] },
  async (ctx, { planId }) => addShareLink(ctx, planId),
);

/** Shuts the link. */
export const revokeShareLink = defineAction(
  { schema: planLinkSchema, allow: ["owner", "practitioner"] },
  async (ctx, { planId }) => endShareLink(ctx, planId),
);
