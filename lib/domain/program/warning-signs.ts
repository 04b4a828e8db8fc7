import type { ConditionId } from "../knowledge/conditions";
import type { DerivedKey } from "../knowledge/derived-keys";

/** A sign the client can tick on the page. The first five are red flags with urgent words; the others are news that
 *  can change what is safe. What they ask and answer stands with the client's words. Source of the red flags: NICE NG59 (2016, updated 2020) and the Greenhalgh, Finucane et al.
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
  readonly urgency: "now" | "today" | "this-week";
  /** Told to the practitioner. */
  readonly tells: string;
  /** What a tick puts on the record: a yes of the screen, a condition (null is free text), or a medicine without name. */
  readonly records:
    | { readonly sign: DerivedKey }
    | { readonly condition: ConditionId | null; readonly text: string }
    | { readonly medicine: true };
}

export const WARNING_SIGNS: readonly WarningSign[] = [
  {
    id: "saddle-or-bladder",
    urgency: "now",
    tells: "ticked numbness between the legs or bladder or bowel trouble",
    records: { sign: "cauda-equina-signs" },
  },
  {
    id: "chest-or-breath",
    urgency: "now",
    tells: "ticked chest pain or trouble breathing",
    records: { sign: "chest-pain-breathless" },
  },
  {
    id: "weakness",
    urgency: "today",
    tells: "ticked new weakness or numbness of an arm or leg",
    records: { sign: "progressive-neuro-deficit" },
  },
  {
    id: "fever",
    urgency: "today",
    tells: "ticked fever or chills",
    records: { sign: "fever" },
  },
  {
    id: "fall",
    urgency: "today",
    tells: "ticked a bad fall or a crash",
    records: { sign: "spine-trauma" },
  },
  {
    id: "new-medicine",
    urgency: "this-week",
    tells: "says: a new medicine. Ask which, and record it",
    records: { medicine: true },
  },
  {
    id: "pregnant",
    urgency: "today",
    tells: "says: pregnant. Ask for the due date, and record it",
    records: { condition: "pregnancy", text: "Pregnancy, told by the client" },
  },
  {
    id: "surgery",
    urgency: "today",
    tells: "says: an operation or a new diagnosis. Ask, and record it",
    records: { condition: null, text: "An operation or a new diagnosis, not named yet" },
  },
];
