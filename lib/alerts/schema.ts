import { z } from "zod";

/** Why a practitioner must look. */
export const ALERT_KINDS = ["warning-sign", "pain", "plan-unsafe", "told"] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** How soon. */
export const URGENCIES = ["now", "today", "this-week"] as const;
export type Urgency = (typeof URGENCIES)[number];

export const acknowledgeSchema = z.strictObject({ alertId: z.string().min(1).max(64) });

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
