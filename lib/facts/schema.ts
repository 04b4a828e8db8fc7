import { z } from "zod";
import { conditionSchema, isoDay, medicineSchema } from "@/lib/clients/schema";
import { addDays } from "@/lib/domain/day/day";
import { knownKey, knownSelector } from "@/lib/domain/knowledge/known";

const id = z.string().min(1).max(64);
const key = z.string().min(8).max(64);
const line = (max: number) => z.string().trim().max(max, `Keep this under ${max} characters`);

export const newConditionSchema = z.strictObject({ clientId: id, key, condition: conditionSchema });
export const newMedicineSchema = z.strictObject({ clientId: id, key, medicine: medicineSchema });
export const endFactSchema = z.strictObject({ clientId: id, factId: id });

/** What can be measured, with the range of a living person and its unit. */
const VALUES = {
  "blood-pressure": { min: 50, max: 300, unit: "mmHg" },
  "resting-pulse": { min: 25, max: 250, unit: "beats a minute" },
  weight: { min: 200, max: 4000, unit: "100 g" },
  pain: { min: 0, max: 10, unit: "points of 10" },
} as const;

/** A reading. The day is compared with today, so that a slip of the year is found. */
export function measurementSchema(today: string) {
  return z
    .strictObject({
      clientId: id,
      key,
      kind: z.enum(["blood-pressure", "resting-pulse", "weight", "pain"]),
      value: z.number("Enter the reading as a number").int("Enter a whole number"),
      secondValue: z
        .number("Enter the lower number too")
        .int()
        .min(20, "Check the lower number")
        .max(200, "Check the lower number")
        .nullable(),
      measuredOn: isoDay("Enter the day of the reading").refine(
        (day) => day <= today,
        "The day of the reading must not be in the future",
      ),
    })
    .superRefine(({ kind, value, secondValue }, context) => {
      const { min, max, unit } = VALUES[kind];
      const message = `Check the reading: between ${min} and ${max} ${unit}`;
      if (value < min || value > max) context.addIssue({ code: "custom", path: ["value"], message });
      if (kind === "blood-pressure" && secondValue === null) {
        context.addIssue({ code: "custom", path: ["secondValue"], message: "Enter the lower number too" });
      }
      if (kind === "blood-pressure" && secondValue !== null && secondValue >= value) {
        context.addIssue({
          code: "custom",
          path: ["secondValue"],
          message: "The lower number must be below the upper one",
        });
      }
    });
}

export function screenSchema(today: string) {
  return z.strictObject({
    clientId: id,
    key,
    completedOn: isoDay("Enter the day").refine((day) => day <= today, "The day must not be in the future"),
    positive: z.array(z.string().refine(knownKey, "Unknown answer")).max(60),
  });
}

/** Longest a clearance may hold. Unit: days. A year; 90 days are offered. */
const LONGEST_CLEARANCE_DAYS = 366;

export function clearanceSchema(today: string) {
  return z.strictObject({
    clientId: id,
    key,
    covers: z
      .array(z.string().max(80).refine(knownSelector, "Choose what it covers"))
      .min(1, "Choose what it covers")
      .max(20),
    givenBy: line(120).min(1, "Enter who gave it"),
    givenOn: isoDay("Enter the day it was given").refine((day) => day <= today, "The day must not be in the future"),
    until: isoDay("Enter until when it holds")
      .refine((day) => day >= today, "It has run out already")
      .refine((day) => day <= addDays(today, LONGEST_CLEARANCE_DAYS), "Use a year or less"),
    letter: line(200),
  });
}

export const REASON_CODES = [
  "recorded-wrongly",
  "clearance-on-file",
  "already-modified",
  "done-before",
  "client-chooses",
  "safer-than-alternative",
  "disagree",
  "will-monitor",
] as const;

export function overrideSchema(today: string) {
  return z
    .strictObject({
      clientId: id,
      key,
      ruleId: id,
      itemId: id,
      factsHash: z.string().min(1).max(64),
      reasonCode: z.enum(REASON_CODES, "Choose a reason"),
      text: line(300).min(3, "Say in a few words why"),
      followUpOn: z.union([z.literal(""), isoDay("Enter the day of the follow-up")]).transform((day) => day || null),
    })
    .refine(
      ({ reasonCode, followUpOn }) => reasonCode !== "will-monitor" || (followUpOn !== null && followUpOn >= today),
      {
        path: ["followUpOn"],
        message: "Enter the day on which you will look again",
      },
    );
}

export type NewMeasurement = z.output<ReturnType<typeof measurementSchema>>;
export type NewScreen = z.output<ReturnType<typeof screenSchema>>;
export type NewClearance = z.output<ReturnType<typeof clearanceSchema>>;
export type NewOverride = z.output<ReturnType<typeof overrideSchema>>;
