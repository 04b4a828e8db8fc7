import { z } from "zod";
import { addDays, isIsoDay } from "@/lib/domain/day/day";

/** Why a practitioner must look. */
export const ALERT_KINDS = ["warning-sign", "pain", "plan-unsafe", "told", "missed-days"] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** How soon. */
export const URGENCIES = ["now", "today", "this-week"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What can have been done about an alert. */
export const DEEDS = ["called", "plan-changed", "referred", "other"] as const;
export type Deed = (typeof DEEDS)[number];

/** How far ahead an alert can be put off. Unit: days. */
export const LATER_DAYS = 60;

/** Longest line on what was done. Unit: characters. */
export const NOTE_LENGTH = 300;

const note = z.string().trim().max(NOTE_LENGTH, `Keep this under ${NOTE_LENGTH} characters`);

/** What becomes of an alert: seen, something done, or put off to a day. `today` bounds the day. */
export function settleSchema(today: string) {
  const alert = { alertId: z.string().min(1).max(64), revision: z.number().int() };
  const last = addDays(today, LATER_DAYS);
  return z.discriminatedUnion("outcome", [
    z.strictObject({ ...alert, outcome: z.literal("seen") }),
    z.strictObject({ ...alert, outcome: z.enum(["called", "plan-changed", "referred"]), note }),
    z.strictObject({ ...alert, outcome: z.literal("other"), note: note.min(1, "Say in a few words what was done") }),
    z.strictObject({
      ...alert,
      outcome: z.literal("later"),
      dueOn: z
        .string()
        .refine(isIsoDay, "Choose a day")
        .refine((day) => day > today, "Choose a day after today")
        .refine((day) => day <= last, `Choose a day in the next ${LATER_DAYS} days`),
    }),
  ]);
}

export type Settlement = z.output<ReturnType<typeof settleSchema>>;

export interface NewAlert {
  readonly clientId: string;
  readonly planId: string | null;
  readonly kind: AlertKind;
  readonly urgency: Urgency;
  /** One sentence for the practitioner. Two open alerts never begin with the same one. */
  readonly says: string;
  /** What came of it: "Paused on the client's page: Kneading (B07)." */
  readonly also?: string;
}
