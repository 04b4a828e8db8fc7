import type { DoseNumber } from "@/lib/domain/knowledge/dose-numbers";
import type { Dose } from "@/lib/domain/knowledge/types";

/** The dose with one number set, or without it when the field was emptied. */
export function withNumber(dose: Dose, field: DoseNumber, typed: string): Dose {
  const { [field]: _, ...rest } = dose;
  const value = field === "loadKg" ? Number.parseFloat(typed.replace(",", ".")) : Number.parseInt(typed, 10);
  return Number.isNaN(value) ? rest : { ...rest, [field]: value };
}
