/** The numbers of a dose: what they are called, and the limits of a slip of the hand. Good practice is the check's and the
 *  practitioner's. */
export const DOSE_NUMBERS = [
  { field: "sets", label: "Sets", least: 1, most: 20 },
  { field: "reps", label: "Repetitions", least: 1, most: 100 },
  { field: "holdSeconds", label: "Hold (seconds)", least: 1, most: 600 },
  { field: "restSeconds", label: "Rest (seconds)", least: 0, most: 600 },
  { field: "minutes", label: "Minutes", least: 1, most: 240 },
  { field: "loadKg", label: "Load (kg)", least: 0, most: 300 },
  { field: "timesPerDay", label: "Times a day", least: 1, most: 12 },
  { field: "effort", label: "Effort (0–10)", least: 0, most: 10 },
] as const;

export type DoseNumber = (typeof DOSE_NUMBERS)[number]["field"];

/** The least and most of one number. */
export function doseBounds(field: DoseNumber): {
  readonly label: string;
  readonly least: number;
  readonly most: number;
} {
  const found = DOSE_NUMBERS.find((one) => one.field === field);
  if (!found) throw new Error(`${field} is no number of a dose`);
  return found;
}
