import type { Dose } from "@/lib/domain/knowledge/types";

/** The numbers of a dose, as they are asked for. */
export const DOSE_NUMBERS = [
  { field: "sets", label: "Sets", max: 20 },
  { field: "reps", label: "Repetitions", max: 100 },
  { field: "holdSeconds", label: "Hold (seconds)", max: 600 },
  { field: "restSeconds", label: "Rest (seconds)", max: 600 },
  { field: "minutes", label: "Minutes", max: 240 },
  { field: "loadKg", label: "Load (kg)", max: 300 },
  { field: "timesPerDay", label: "Times a day", max: 12 },
  { field: "effort", label: "Effort (0–10)", max: 10 },
] as const;

export type DoseNumber = (typeof DOSE_NUMBERS)[number]["field"];

/** The dose with one number set, or without it when the field was emptied. */
export function withNumber(dose: Dose, field: DoseNumber, typed: string): Dose {
  const { [field]: _, ...rest } = dose;
  const value = field === "loadKg" ? Number.parseFloat(typed.replace(",", ".")) : Number.parseInt(typed, 10);
  return Number.isNaN(value) ? rest : { ...rest, [field]: value };
}
