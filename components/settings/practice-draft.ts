/** The practice's details as typed: every field a text until the form is sent. */
export interface PracticeDraft {
  readonly name: string;
  readonly phone: string;
  readonly emergencyNumber: string;
  readonly paper: string;
  readonly idleMinutes: string;
  readonly figureLook: string;
}

export const PRACTICE_LABELS: Readonly<Record<keyof PracticeDraft, string>> = {
  name: "Practice name",
  phone: "Phone for clients",
  emergencyNumber: "Emergency number",
  paper: "Paper",
  idleMinutes: "Lock after (minutes)",
  figureLook: "Person in the drawings",
};

export const PRACTICE_FIELDS = ["name", "phone", "emergencyNumber", "paper", "idleMinutes", "figureLook"] as const;
