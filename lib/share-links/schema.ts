import { z } from "zod";
import { addDays, isIsoDay } from "@/lib/domain/day/day";

const id = z.string().min(1).max(64);

export const planLinkSchema = z.strictObject({ planId: id });
export const clientLinksSchema = z.strictObject({ clientId: id });
export const allLinksSchema = z.strictObject({});
export const openLinkSchema = z.object({ secret: z.string().max(200) });
export const birthYearSchema = z.object({ year: z.coerce.number().int().min(1850).max(2200) });
export const typedCodeSchema = z.object({ code: z.string().max(60) });

/** How long the page stays readable after the plan's last day. Unit: days. */
export const LINK_OUTLIVES_PLAN_DAYS = 30;

/** How far ahead the last day of a link may be set: the longest plan and half a year. Unit: days. */
export const LINK_DAYS_AHEAD = 400;

/** The last day of a link, and the one that its editor saw. */
export function expirySchema(today: string) {
  const last = addDays(today, LINK_DAYS_AHEAD);
  return z.strictObject({
    planId: id,
    seen: z.string().max(10),
    expiresAt: z
      .string()
      .refine(isIsoDay, "Choose a day")
      .refine((day) => day >= today, "Choose today or a later day. To shut the link at once, revoke it")
      .refine((day) => day <= last, `Choose a day in the next ${LINK_DAYS_AHEAD} days`),
  });
}

export const questionSchema = z.strictObject({ planId: id, asks: z.boolean() });

/** The address that its sender was shown. */
export const mailSchema = z.strictObject({ planId: id, to: z.string().max(320) });

/** Where the log goes on: behind this line. */
export const logSchema = z.strictObject({ linkId: id, after: z.strictObject({ at: z.string().max(40), id }) });

export type Expiry = z.output<ReturnType<typeof expirySchema>>;
export type Question = z.output<typeof questionSchema>;
export type LinkMail = z.output<typeof mailSchema>;
export type LogPlace = z.output<typeof logSchema>["after"];
