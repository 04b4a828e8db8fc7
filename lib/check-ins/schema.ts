import { z } from "zod";
import { isIsoDay } from "@/lib/domain/day/day";

export const DONE = ["done", "part", "skipped"] as const;

const pain = z.preprocess(
  (value) => (value === "" || value === undefined || value === null ? null : Number(value)),
  z.number().int().min(0).max(10).nullable(),
);

const RED_FLAG_IDS = [
  "saddle-or-bladder",
  "chest-or-breath",
  "weakness",
  "fever",
  "fall",
  "new-medicine",
  "pregnant",
  "surgery",
] as const;

/** One day of the client's page, as its form posts it: `done-<row id>`, pain, a word, signs ticked. */
export const checkInSchema = z.object({
  day: z.string().refine(isIsoDay),
  done: z.record(z.string().max(64), z.enum(DONE)).refine((rows) => Object.keys(rows).length <= 60),
  painBefore: pain,
  painAfter: pain,
  word: z.string().trim().max(300),
  warnings: z.array(z.enum(RED_FLAG_IDS)).max(RED_FLAG_IDS.length),
});

/** What a form of the page says that it had shown, as it wrote it down itself. */
export const shownSchema = z.object({
  done: z.record(z.string(), z.string()),
  painBefore: z.number().nullable(),
  painAfter: z.number().nullable(),
  word: z.string(),
});

/** What a page that was kept on the phone sends along with a day it logged without a network. */
export const queuedSchema = z.object({ sendKey: z.string().regex(/^[\w-]{16,64}$/) });

/** How far back a day may lie that was logged without a network. Unit: days. */
export const OFFLINE_DAYS = 30;

export type CheckIn = z.output<typeof checkInSchema>;
