import { z } from "zod";
import { mapRegion } from "@/lib/domain/body-map/map-regions";
import { isSamePlace, LONGEST_NOTE, MARK_KIND_IDS, type Mark, MOST_INTENSE } from "@/lib/domain/body-map/marks";
import { isIsoDay } from "@/lib/domain/day/day";

/** Most marks on one map: more than anybody can tell apart. */
const MOST_MARKS = 60;

const markSchema = z.strictObject({
  region: z
    .string()
    .max(64)
    .refine((id) => mapRegion(id) !== undefined, "Choose the place on the map again"),
  kind: z.enum(MARK_KIND_IDS, "Choose what is felt there"),
  intensity: z
    .number("Choose how strong it is, 0 to 10")
    .int("Choose how strong it is, 0 to 10")
    .min(0, "Choose how strong it is, 0 to 10")
    .max(MOST_INTENSE, "Choose how strong it is, 0 to 10"),
  note: z.string().trim().max(LONGEST_NOTE, `Keep the note under ${LONGEST_NOTE} characters`),
});

/** The marks of one map. */
export const marksSchema = z
  .array(markSchema)
  .max(MOST_MARKS, `Keep it to ${MOST_MARKS} marks`)
  .refine(
    (marks) => !marks.some((mark, i) => marks.slice(0, i).some((other) => isSamePlace(mark, other))),
    "A place has one mark of each kind: put them together",
  );

/** A map as it is recorded. `basedOn` is the map that stood there when the form was opened, null for the first. */
export function bodyMapSchema(today: string) {
  return z.strictObject({
    clientId: z.string().min(1).max(64),
    key: z.string().min(8).max(64),
    basedOn: z.string().max(64).nullable(),
    takenOn: z
      .string()
      .refine(isIsoDay, "Enter the day")
      .refine((day) => day <= today, "The day must not be in the future"),
    marks: marksSchema,
  });
}

export type NewBodyMap = z.output<ReturnType<typeof bodyMapSchema>>;

/** Marks as stored, without those whose place or kind the map no longer knows. */
export function knownMarks(stored: unknown): readonly Mark[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const read = markSchema.safeParse(one);
    return read.success ? [read.data] : [];
  });
}
