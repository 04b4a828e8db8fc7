import { z } from "zod";

const id = z.string().min(1).max(64);

export const planLinkSchema = z.strictObject({ planId: id });
export const openLinkSchema = z.object({ secret: z.string().max(200) });
export const birthYearSchema = z.object({ year: z.coerce.number().int().min(1850).max(2200) });
export const typedCodeSchema = z.object({ code: z.string().max(60) });

/** How long the page stays readable after the plan's last day. Unit: days. */
export const LINK_OUTLIVES_PLAN_DAYS = 30;
