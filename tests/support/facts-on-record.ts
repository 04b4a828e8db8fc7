import type { NewCondition, NewMedicine } from "@/lib/clients/schema";
import { addDays } from "@/lib/domain/day/day";
import { today } from "@/lib/server/clock";
import { plainCondition } from "./clients";

/** A blood thinner, as the picker records it. */
export const apixaban: NewMedicine = { classId: "anticoagulant", name: "Apixaban", since: null };

/** A condition as the picker records it; `key: null` for words of one's own. */
export function condition(key: string | null, text: string, more: Partial<NewCondition> = {}): NewCondition {
  const plain = { regions: [], side: null, stage: null, controlled: null, dueDate: null, surgeryOn: null, since: null };
  return { ...plain, key, text, ...more };
}

/** Pregnant for 26 weeks of 40, as a new client's form sends it. */
export function pregnant26Weeks() {
  return { ...plainCondition, key: "pregnancy", text: "Pregnancy", dueDate: addDays(today(), (40 - 26) * 7) };
}
