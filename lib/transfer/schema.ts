import { z } from "zod";
import type { Case, CaseClient } from "@/lib/domain/case/case";
import { unreadFields } from "@/lib/domain/case/unread-fields";
import { addDays, daysBetween, isIsoDay } from "@/lib/domain/day/day";
import { itemById } from "@/lib/domain/knowledge/index";
import { knownRegion, knownSelector } from "@/lib/domain/knowledge/known";
import type { Selector } from "@/lib/domain/knowledge/types";

/** How long a clearance holds when the file does not say. Unit: days. */
const CLEARANCE_DAYS = 90;

/** A pregnancy ends this long after the due date at the latest, and is known this long before at most. Unit: days. */
const DUE_DATE = { longestPast: 28, longestAhead: 294 };

const number = (least: number, most: number, unit: string) => {
  const message = `give a number of ${unit} from ${least} to ${most}`;
  return z.number(message).min(least, message).max(most, message);
};
const whole = (least: number, most: number, unit: string) =>
  number(least, most, unit).int(`give a whole number of ${unit}`);
const words = z
  .string("give a word or a sentence")
  .trim()
  .min(1, "give a word or a sentence")
  .max(200, "keep it under 200 characters");
const listOf = <T extends z.ZodType>(schema: T, what: string) =>
  z.array(schema, `give a list of ${what}`).max(500, "500 at most");
const day = z.string("give a day such as 2026-11-21").refine(isIsoDay, "give a day such as 2026-11-21 that exists");
const region = words.refine(knownRegion, "this is no body region of the library, such as lower-back");
const regions = { region: region.exactOptional(), regions: listOf(region, "body regions").exactOptional() };

/** One case for the check as a file holds it. `today` is the day on which it is read unless the file names one. */
export function caseSchema(now: string) {
  return z.unknown().transform((given, context): Case => {
    const raw = withoutNulls(given);
    // The bounds of the other days depend on this one, so it is looked at first.
    const today = z.object({ today: day.exactOptional() }, "give an object with items").safeParse(raw);
    if (!today.success) return refuse(context, today.error);
    const on = today.data.today ?? now;
    const parsed = wholeSchema(on).safeParse(raw);
    if (!parsed.success) return refuse(context, parsed.error);
    return { ...parsed.data, today: on, client: { ...parsed.data.client, unread: unreadFields(raw) } };
  });
}

/** The same without empty fields: "none" is written as null as often as it is left out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) => (inner === null ? [] : [[field, withoutNulls(inner)]])),
  );
}

function refuse(context: z.RefinementCtx, error: z.ZodError): never {
  for (const issue of error.issues) context.addIssue({ code: "custom", path: issue.path, message: issue.message });
  return z.NEVER;
}

function wholeSchema(today: string) {
  return z.object({
    client: clientSchema(today).prefault({}),
    items: listOf(itemSchema, "items").min(1, "give at least one item"),
    weeks: whole(1, 26, "weeks").exactOptional(),
  });
}

const itemId = words.refine((id) => itemById(id) !== undefined, "there is no such item in the library");

const itemFields = z.object(
  {
    id: itemId,
    ...regions,
    minutes: number(0.5, 240, "minutes").exactOptional(),
    pressure: z.enum(["light", "moderate", "deep"], "say light, moderate or deep").exactOptional(),
    sets: whole(1, 20, "sets").exactOptional(),
    reps: whole(1, 200, "repetitions").exactOptional(),
    holdSeconds: number(0, 600, "seconds").exactOptional(),
    restSeconds: number(0, 900, "seconds").exactOptional(),
    timesPerDay: whole(1, 48, "times a day").exactOptional(),
    effort: number(0, 10, "points of 10").exactOptional(),
    day: whole(0, 181, "days of the plan").exactOptional(),
    days: listOf(whole(0, 181, "days of the plan"), "days of the plan").exactOptional(),
    order: whole(0, 1000, "places").exactOptional(),
  },
  "give an item's id, or an object with one",
);

// An item is often just its id.
const itemSchema = z
  .preprocess((one) => (typeof one === "string" ? { id: one } : one), itemFields)
  .transform(({ region: single, regions: several = [], day: onDay, days = [], ...rest }) => {
    const all = [...days, ...(onDay === undefined ? [] : [onDay])];
    return { ...rest, regions: [...several, ...(single ? [single] : [])], ...(all.length > 0 ? { days: all } : {}) };
  });

function clientSchema(today: string) {
  const past = day.refine((on) => on <= today, "this day is in the future");
  return z
    .object(
      {
        ageYears: whole(0, 120, "years").exactOptional(),
        sex: z.enum(["female", "male", "other"], "say female, male or other").exactOptional(),
        keys: listOf(words, "keys").default([]),
        conditions: listOf(conditionSchema(today, past), "conditions").default([]),
        medicines: listOf(medicineSchema, "medicines").default([]),
        allergies: listOf(words, "allergies").default([]),
        measurements: measurementsSchema(past).prefault({}),
        screen: z
          .object(
            { completedOn: past.exactOptional(), positive: listOf(words, "answers").default([]) },
            "give an object with completedOn",
          )
          .exactOptional(),
        clearances: listOf(clearanceSchema(past, today), "clearances").default([]),
      },
      "give an object",
    )
    .transform(
      ({ measurements, screen, ...rest }): Omit<CaseClient, "unread"> => ({
        ...rest,
        ...measurements,
        screen: screen ?? null,
      }),
    );
}

// A name, or an object with one: both are how files write it.
const medicineSchema = z.union(
  [words, z.object({ name: words }).transform(({ name }) => name)],
  "give a medicine's name",
);

function measurementsSchema(past: z.ZodType<string>) {
  return z.object(
    {
      bloodPressure: z
        .object(
          {
            systolicMmHg: whole(50, 300, "mmHg"),
            diastolicMmHg: whole(20, 200, "mmHg"),
            on: past,
          },
          "give systolicMmHg, diastolicMmHg and on",
        )
        .refine(({ systolicMmHg, diastolicMmHg }) => diastolicMmHg < systolicMmHg, {
          path: ["diastolicMmHg"],
          message: "the lower number must be below the upper one",
        })
        .exactOptional(),
      restingPulse: z
        .object({ perMinute: whole(25, 250, "beats a minute"), on: past }, "give perMinute and on")
        .exactOptional(),
    },
    "give an object",
  );
}

const TRIMESTERS = ["first-trimester", "second-trimester", "third-trimester"] as const;

function conditionSchema(today: string, past: z.ZodType<string>) {
  return z
    .object(
      {
        key: words.exactOptional(),
        text: words.exactOptional(),
        ...regions,
        side: z.enum(["left", "right", "both"], "say left, right or both").exactOptional(),
        stage: words.exactOptional(),
        controlled: z.boolean("say true or false").exactOptional(),
        dueDate: day
          .refine((due) => daysBetween(today, due) <= DUE_DATE.longestAhead, "this is too far ahead for a pregnancy")
          .refine(
            (due) => daysBetween(due, today) <= DUE_DATE.longestPast,
            "this is long past; record the birth instead",
          )
          .exactOptional(),
        trimester: whole(1, 3, "trimester").exactOptional(),
        surgeryOn: past.exactOptional(),
        weeksSinceSurgery: number(0, 5200, "weeks").exactOptional(),
        since: past.exactOptional(),
      },
      "give an object with key or text",
    )
    .refine(({ key, text }) => key !== undefined || text !== undefined, "give key or text")
    .transform(({ region: single, regions: several = [], trimester, weeksSinceSurgery, ...rest }) => ({
      ...rest,
      regions: [...several, ...(single ? [single] : [])],
      ...(trimester && !rest.stage ? { stage: TRIMESTERS[trimester - 1] ?? "" } : {}),
      ...(weeksSinceSurgery !== undefined && !rest.surgeryOn
        ? { surgeryOn: addDays(today, -Math.round(weeksSinceSurgery * 7)) }
        : {}),
    }));
}

function clearanceSchema(past: z.ZodType<string>, today: string) {
  const selector = words
    .refine(
      (text) => knownSelector(text) || itemById(text) !== undefined,
      "this is no selector, such as @massage, a trait or item:walking",
    )
    .transform((text): Selector => (knownSelector(text) ? text : `item:${text}`));
  return z
    .object(
      {
        covers: listOf(selector, "selectors").min(1, "say what it covers"),
        by: words,
        on: past.exactOptional(),
        givenOn: past.exactOptional(),
        until: day.exactOptional(),
      },
      "give covers, by and until",
    )
    .refine(({ on, givenOn, until }) => on !== undefined || givenOn !== undefined || until !== undefined, {
      path: ["until"],
      message: "say until when it holds, or when it was given",
    })
    .refine(({ on, givenOn = on, until }) => givenOn === undefined || until === undefined || givenOn <= until, {
      path: ["until"],
      message: "this is before the day it was given",
    })
    .transform(({ on, givenOn = on, until, ...rest }) => {
      const given = givenOn ?? (until !== undefined && until < today ? until : today);
      return { ...rest, givenOn: given, until: until ?? addDays(given, CLEARANCE_DAYS) };
    });
}
