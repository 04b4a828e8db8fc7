import type { ConditionId } from "../knowledge/conditions";
import type { DerivedKey } from "../knowledge/derived-keys";

/** A sign the client can tick on the page. The first five are red flags with urgent words; the others are news that
 *  can change what is safe. Source of the red flags: NICE NG59 (2016, updated 2020) and the Greenhalgh, Finucane et al.
 *  cauda equina cards; wording ours. */
export interface WarningSign {
  readonly id:
    | "saddle-or-bladder"
    | "chest-or-breath"
    | "weakness"
    | "fever"
    | "fall"
    | "new-medicine"
    | "pregnant"
    | "surgery";
  readonly asks: string;
  readonly urgency: "now" | "today" | "this-week";
  /** Told to the practitioner. */
  readonly tells: string;
  /** What a tick puts on the record: a yes of the screen, a condition (null is free text), or a medicine without name. */
  readonly records:
    | { readonly sign: DerivedKey }
    | { readonly condition: ConditionId | null; readonly text: string }
    | { readonly medicine: true };
  /** Told to the client at once. `{emergency}` and `{phone}` are the practice's numbers. */
  readonly answer: string;
}

export const WARNING_SIGNS: readonly WarningSign[] = [
  {
    id: "saddle-or-bladder",
    asks: "Numb between my legs, or trouble with pee or poo",
    urgency: "now",
    tells: "ticked numbness between the legs or bladder or bowel trouble",
    records: { sign: "cauda-equina-signs" },
    answer: "Stop your exercises. Call {emergency} or go to the emergency room now.",
  },
  {
    id: "chest-or-breath",
    asks: "Chest pain, or hard to breathe",
    urgency: "now",
    tells: "ticked chest pain or trouble breathing",
    records: { sign: "chest-pain-breathless" },
    answer: "Stop. Call {emergency} now.",
  },
  {
    id: "weakness",
    asks: "An arm or leg got weak or numb",
    urgency: "today",
    tells: "ticked new weakness or numbness of an arm or leg",
    records: { sign: "progressive-neuro-deficit" },
    answer: "Stop your exercises. See a doctor today. If it gets worse fast, call {emergency}.",
  },
  {
    id: "fever",
    asks: "Fever or chills",
    urgency: "today",
    tells: "ticked fever or chills",
    records: { sign: "fever" },
    answer: "Stop your exercises. See a doctor today. Then call us: {phone}.",
  },
  {
    id: "fall",
    asks: "A bad fall or a crash",
    urgency: "today",
    tells: "ticked a bad fall or a crash",
    records: { sign: "spine-trauma" },
    answer: "Stop your exercises. See a doctor today. Then call us: {phone}.",
  },
  {
    id: "new-medicine",
    asks: "I take a new medicine",
    urgency: "this-week",
    tells: "says: a new medicine. Ask which, and record it",
    records: { medicine: true },
    answer: "Thank you. We will check your plan. Until we call you, do only the easy ones.",
  },
  {
    id: "pregnant",
    asks: "I am pregnant",
    urgency: "today",
    tells: "says: pregnant. Ask for the due date, and record it",
    records: { condition: "pregnancy", text: "Pregnancy, told by the client" },
    answer: "Thank you for telling us. Wait with your exercises until we call you.",
  },
  {
    id: "surgery",
    asks: "I had an operation or a new diagnosis",
    urgency: "today",
    tells: "says: an operation or a new diagnosis. Ask, and record it",
    records: { condition: null, text: "An operation or a new diagnosis, not named yet" },
    answer: "Thank you for telling us. Wait with your exercises until we call you.",
  },
];
