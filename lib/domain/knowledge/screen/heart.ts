import type { ConditionId } from "../conditions";
import type { ScreenQuestion } from "./types";

const HEART: readonly ConditionId[] = [
  "heart-attack",
  "coronary-disease",
  "unstable-angina",
  "heart-failure",
  "severe-aortic-stenosis",
  "pacemaker",
  "stroke-tia",
  "aneurysm",
  "dvt",
  "pulmonary-embolism",
  "peripheral-arterial-disease",
];

/** Heart, balance and medicines. */
export const heartQuestions = [
  {
    id: "heart-disease",
    section: "heart",
    question: "Has a doctor found something wrong with your heart or blood vessels, or have you had a stroke or clot?",
    short: "heart or vessel disease",
    rows: ["U02"],
    opens: "cardiovascular-disease",
    settledBy: HEART,
  },
  {
    id: "blood-pressure",
    section: "heart",
    question: "High or low blood pressure, treated or not?",
    short: "blood pressure out of order",
    rows: ["U01", "C15"],
    opens: "hypertension",
    settledBy: ["hypotension"],
  },
  {
    id: "balance",
    section: "heart",
    question: "Dizzy spells, lost balance or falls in the last year?",
    short: "dizzy spells, lost balance or falls",
    rows: ["E07", "E08"],
    opens: "falls-risk",
    settledBy: ["vertigo", "hypotension", "frailty"],
  },
  {
    id: "medicine",
    section: "heart",
    question: "Any medicine for heart, blood pressure, blood thinning, pain or sleep, or one new since the last visit?",
    short: "takes medicine",
    rows: ["B07", "J05", "J06"],
    medicine: true,
  },
] as const satisfies readonly ScreenQuestion[];
