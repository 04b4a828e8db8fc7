import { z } from "zod";
import { ageInYears, isIsoDay } from "@/lib/domain/day/day";
import { lookFrom } from "@/lib/domain/figure/look";
import { SIDES } from "@/lib/domain/knowledge/types";
import { LANGUAGES } from "@/lib/domain/program/words";
import { marksSchema } from "./body-map/schema";

const line = (max: number) => z.string().trim().max(max, `Keep this under ${max} characters`);
const id = z.string().min(1).max(64);

/** A day that exists. */
export const isoDay = (message: string) => z.string().refine(isIsoDay, message);
const optionalDay = (message: string) => z.union([z.literal(""), isoDay(message)]).transform((day) => day || null);

/** Oldest birth date that is not a slip of the hand. Unit: years. */
const OLDEST_AGE_YEARS = 120;

/** Today is an argument, so that a birth date in the future is refused wherever this runs. */
export function detailsSchema(today: string) {
  return z.strictObject({
    fullName: line(120).min(1, "Enter the client's full name"),
    preferredName: line(60),
    birthDate: isoDay("Enter the date of birth as day, month and year")
      .refine((day) => day <= today, "Date of birth must be in the past")
      .refine((day) => ageInYears(day, today) <= OLDEST_AGE_YEARS, "Check the year of birth"),
    sex: z.string().pipe(z.enum(["female", "male", "other"], "Choose female, male or other")),
    phone: line(40),
    email: z.union([z.literal(""), z.email("Enter an e-mail address, such as name@example.org")]),
    emergencyContact: line(160),
    occupation: line(120),
    goals: line(500),
    language: z.string().pipe(z.enum(LANGUAGES, "Choose a language")),
    figureLook: z
      .string()
      .refine((text) => text === "" || lookFrom(text) !== null, "Choose skin, hair and build from the lists"),
  });
}

export const conditionSchema = z.strictObject({
  key: z.string().max(64).nullable(),
  text: line(160).min(1, "Type the condition"),
  regions: z.array(z.string().max(40)).max(20),
  side: z.enum(SIDES).nullable(),
  stage: line(60).transform((text) => text || null),
  controlled: z.boolean().nullable(),
  dueDate: optionalDay("Enter the due date as day, month and year"),
  surgeryOn: optionalDay("Enter the day of the operation"),
  since: optionalDay("Enter since when, as a day"),
  /** Not every way in asks for it: what a client tells has none. */
  treatedBy: line(120)
    .transform((text) => text || null)
    .optional(),
});

export const medicineSchema = z.strictObject({
  classId: z.string().max(64).nullable(),
  name: line(120).min(1, "Type the medicine"),
  since: optionalDay("Enter since when, as a day"),
});

const key = z.string().min(8).max(64);

/** A new client with the facts known at once. */
export function newClientSchema(today: string) {
  return z.strictObject({
    key,
    details: detailsSchema(today),
    conditions: z.array(conditionSchema).max(60),
    medicines: z.array(medicineSchema).max(60),
    /** What hurts, marked on the map; none when it was not asked. */
    marks: marksSchema.default([]),
  });
}

export function clientChangeSchema(today: string) {
  return z.strictObject({ clientId: id, revision: z.number().int(), details: detailsSchema(today) });
}

export const archiveSchema = z.strictObject({ clientId: id, archived: z.boolean() });

/** How the list is narrowed; anything else means all active clients. */
export const listSchema = z.object({
  query: z.string().trim().max(80).catch(""),
  show: z.enum(["active", "archived", "attention"]).catch("active"),
  after: z.string().max(300).optional().catch(undefined),
});

export type ClientDetails = z.output<ReturnType<typeof detailsSchema>>;
export type NewClient = z.output<ReturnType<typeof newClientSchema>>;
export type ClientChange = z.output<ReturnType<typeof clientChangeSchema>>;
export type NewCondition = z.output<typeof conditionSchema>;
export type NewMedicine = z.output<typeof medicineSchema>;
export type ListChoice = z.output<typeof listSchema>;

/** What the form sends, before it is checked. */
export type NewClientInput = z.input<ReturnType<typeof newClientSchema>>;
