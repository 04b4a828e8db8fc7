import { z } from "zod";
import { lookFrom } from "@/lib/domain/figure/look";

/** Text somebody types on one line. */
export const line = (max: number) => z.string().trim().max(max, `Keep this under ${max} characters`);

/** A password as typed: never trimmed. */
const password = z.string().max(1024, "Keep the password under 1024 characters");

export const setUpSchema = z.strictObject({
  practiceName: line(120).min(1, "Enter the name of your practice"),
  phone: line(40).min(3, "Enter the phone number that clients call"),
  emergencyNumber: line(20).min(2, "Enter the emergency number, such as 112 or 911"),
  fullName: line(120).min(1, "Enter your full name"),
  email: z.email("Enter your e-mail address, such as name@example.org").max(254),
  password,
});

export const practiceSchema = z.strictObject({
  name: line(120).min(1, "Enter the name of your practice"),
  phone: line(40).min(3, "Enter the phone number that clients call"),
  emergencyNumber: line(20).min(2, "Enter the emergency number, such as 112 or 911"),
  paper: z.enum(["a4", "letter"]),
  idleMinutes: z.coerce.number().int().min(2, "Use 2 minutes or more").max(120, "Use 120 minutes or fewer"),
  figureLook: z.string().refine((text) => lookFrom(text) !== null, "Choose skin, hair and build from the lists"),
  revision: z.number().int(),
});

export const newUserSchema = z.strictObject({
  fullName: line(120).min(1, "Enter the full name"),
  email: z.email("Enter an e-mail address, such as name@example.org").max(254),
  role: z.enum(["owner", "practitioner", "assistant"]),
  password,
  key: z.string().min(8).max(64),
});

export const userRoleSchema = z.strictObject({
  userId: z.string().max(64),
  role: z.enum(["owner", "practitioner", "assistant"]),
  disabled: z.boolean(),
});

export const passwordChangeSchema = z.strictObject({ current: password, next: password });

export type SetUp = z.output<typeof setUpSchema>;
export type PracticeDetails = z.output<typeof practiceSchema>;
export type NewUser = z.output<typeof newUserSchema>;
export type UserRole = z.output<typeof userRoleSchema>;
