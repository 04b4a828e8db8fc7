import { z } from "zod";
import { LANGUAGES } from "@/lib/domain/program/words";

/** What the page's own buttons send, one at a time. */
export const choiceSchema = z.object({
  language: z.enum(LANGUAGES).optional().catch(undefined),
  larger: z
    .enum(["0", "1"])
    .transform((value) => value === "1")
    .optional()
    .catch(undefined),
});

export type Choice = z.output<typeof choiceSchema>;

/** How long what is new stays on the page after it was first seen. Unit: days. */
export const FRESH_DAYS = 7;
