import { type DoseNumber, doseBounds } from "@/lib/domain/knowledge/dose-numbers";
import type { Dose } from "@/lib/domain/knowledge/types";

/** The dose with one number set, or without it when the field was emptied. What no dose can be is the nearest that one can:
 *  a slip of the hand must not keep the whole plan from being saved. */
export function withNumber(dose: Dose, field: DoseNumber, typed: string): Dose {
  const { [field]: _, ...rest } = dose;
  const value = field === "loadKg" ? Number.parseFloat(typed.replace(",", ".")) : Number.parseInt(typed, 10);
  if (Number.isNaN(value)) return rest;
  const { least, most } = doseBounds(field);
  return { ...rest, [field]: Math.min(most, Math.max(least, value)) };
}
