import { z } from "zod";
import { isoDay } from "@/lib/clients/schema";
import { isIsoDay } from "@/lib/domain/day/day";
import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import type { AssessmentOption } from "@/lib/domain/knowledge/assessment/types";

/** True or false, a number, a text, a chosen value, or the chosen values. What was not asked has none. */
export type AssessmentAnswer = boolean | number | string | readonly string[];
export type AssessmentAnswers = Readonly<Record<string, AssessmentAnswer>>;

/** The chosen value that means no. */
export const NONE = "none";

const LONGEST_TEXT = 500;

const answer = z.union([z.boolean(), z.number(), z.string().max(2000), z.array(z.string().max(64)).max(30)]);

/** One dated assessment: whatever was asked of the options, each answered as its input says. */
export function assessmentSchema(today: string) {
  return z
    .strictObject({
      clientId: z.string().min(1).max(64),
      key: z.string().min(8).max(64),
      takenOn: isoDay("Enter the day").refine((day) => day <= today, "The day must not be in the future"),
      answers: z
        .record(z.string().max(64), answer)
        .refine((answers) => Object.keys(answers).length > 0, "Answer at least one question"),
    })
    .superRefine(({ answers }, context) => {
      for (const [id, given] of Object.entries(answers)) {
        const option = optionById(id);
        const message = option ? answerProblem(option, given, today) : "Load the page again: a question has gone.";
        if (message) context.addIssue({ code: "custom", path: ["answers", id], message });
      }
    });
}

export type NewAssessment = z.output<ReturnType<typeof assessmentSchema>>;

const byId: ReadonlyMap<string, AssessmentOption> = new Map(assessmentOptions.map((option) => [option.id, option]));

/** The option with this id, if there is one still. */
export function optionById(id: string): AssessmentOption | undefined {
  return byId.get(id);
}

/** What is wrong with an answer, as a sentence that says what to do; null when it fits its question. */
export function answerProblem(option: AssessmentOption, given: AssessmentAnswer, today: string): string | null {
  const { input, label, choices = [], least = 0, most = 0, unit } = option;
  const known = (value: unknown) => choices.some((choice) => choice.value === value);
  switch (input) {
    case "yes-no":
      return typeof given === "boolean" ? null : `${label}: answer yes or no`;
    case "one-of":
      return known(given) ? null : `${label}: choose one of the answers`;
    case "some-of":
      return isSomeOf(given, known) ? null : `${label}: choose from the answers, or the one that means no`;
    case "number":
    case "scale":
      return typeof given === "number" && Number.isInteger(given) && given >= least && given <= most
        ? null
        : `${label}: enter a whole number from ${least} to ${most} ${unit}`;
    case "text":
      return typeof given === "string" && given.trim() !== "" && given.length <= LONGEST_TEXT
        ? null
        : `${label}: keep it under ${LONGEST_TEXT} characters`;
    case "time":
      return typeof given === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(given) ? null : `${label}: enter a time`;
    case "date":
      return typeof given === "string" && isIsoDay(given) && given <= today
        ? null
        : `${label}: enter a day that is not in the future`;
  }
}

function isSomeOf(given: AssessmentAnswer, known: (value: unknown) => boolean): boolean {
  if (!Array.isArray(given) || given.length === 0 || new Set(given).size !== given.length) return false;
  return given.every(known) && (!given.includes(NONE) || given.length === 1);
}
