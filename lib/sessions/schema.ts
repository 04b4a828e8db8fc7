import { z } from "zod";
import { isoDay } from "@/lib/clients/schema";
import { knownRegion } from "@/lib/domain/knowledge/known";
import type { RegionId } from "@/lib/domain/knowledge/regions";
import { TIERS } from "@/lib/domain/knowledge/types";
import type { PlanRow } from "@/lib/domain/program/plan";

const id = z.string().min(1).max(64);
const text = (max: number) => z.string().trim().max(max, `Keep this under ${max} characters`);

/** Longest appointment that is not a slip of the hand. Unit: minutes. */
const LONGEST_MINUTES = 480;

const minutes = z
  .number("Enter the minutes as a number")
  .int("Enter whole minutes")
  .min(1, "Enter one minute or more")
  .max(LONGEST_MINUTES, `Use ${LONGEST_MINUTES} minutes or fewer`);

const pain = z.number("Choose 0 to 10").int("Choose 0 to 10").min(0, "Choose 0 to 10").max(10, "Choose 0 to 10");

export const PRESSURES = ["light", "moderate", "deep"] as const;

/** One thing that was done, in its place of the order. `id` names the choice, `itemId` the library's entry. */
export const sessionItemSchema = z.strictObject({
  id,
  itemId: id,
  regions: z.array(z.custom<RegionId>((value) => typeof value === "string" && knownRegion(value))).max(30),
  minutes,
  pressure: z.enum(PRESSURES).nullable(),
});

/** What a look-back said, and whether the decision goes on. */
const answerSchema = z.strictObject({
  overrideId: id,
  says: text(200),
  decision: z.enum(["", "keep", "end"]),
});

/** The note of an appointment that has been. Today is an argument, so that a slip of the year is found. */
export function sessionNoteSchema(today: string) {
  return z
    .strictObject({
      clientId: id,
      key: z.string().min(8).max(64),
      planId: id.nullable(),
      heldOn: isoDay("Enter the day of the session").refine(
        (day) => day <= today,
        "The day of the session must not be in the future",
      ),
      minutes,
      items: z.array(sessionItemSchema).max(40, "A note holds up to 40 items"),
      painBefore: pain.nullable(),
      painAfter: pain.nullable(),
      clientSays: text(1000),
      note: text(4000),
      answers: z.array(answerSchema).max(60),
    })
    .refine(({ items, note }) => items.length > 0 || note.length > 0, {
      path: ["items"],
      message: "Add what was done, or write a note",
    });
}

/** What the check said when the note was kept: of an item, or of a fact that nobody could read. */
const keptFindingSchema = z.union([
  z.strictObject({
    ruleId: z.string(),
    tier: z.enum(TIERS),
    rowId: z.string(),
    itemId: z.string(),
    factsHash: z.string(),
    /** The reason of the decision to go on, where there was one. */
    decision: z.string().nullable(),
  }),
  z.strictObject({ tier: z.literal("not-checked"), fact: z.string(), ask: z.string() }),
]);

export const keptItemsSchema = z.array(sessionItemSchema);
export const keptFindingsSchema = z.array(keptFindingSchema);

export type SessionItem = z.output<typeof sessionItemSchema>;
export type SessionNote = z.output<ReturnType<typeof sessionNoteSchema>>;
export type SessionNoteInput = z.input<ReturnType<typeof sessionNoteSchema>>;
export type FollowUpAnswer = z.output<typeof answerSchema>;
export type KeptFinding = z.output<typeof keptFindingSchema>;

type Checkable = Pick<SessionItem, "id" | "itemId" | "regions" | "pressure"> & { readonly minutes: number | null };

/** A session as a plan of one day, so that form and server check it the way a plan is checked. */
export function rowsOf(items: readonly Checkable[]): PlanRow[] {
  return items.map(({ id: rowId, itemId, regions, minutes: long, pressure }) => ({
    id: rowId,
    itemId,
    regions,
    weeks: [
      { days: ["mon"], dose: { ...(long === null ? {} : { minutes: long }), ...(pressure ? { pressure } : {}) } },
    ],
  }));
}
