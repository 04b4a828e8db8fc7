import type { NewCondition, NewMedicine } from "@/lib/clients/schema";

/** A blood thinner, as the picker records it. */
export const apixaban: NewMedicine = { classId: "anticoagulant", name: "Apixaban", since: null };

/** A condition as the picker records it; `key: null` for words of one's own. */
export function condition(key: string | null, text: string, more: Partial<NewCondition> = {}): NewCondition {
  const plain = { regions: [], side: null, stage: null, controlled: null, dueDate: null, surgeryOn: null, since: null };
  return { ...plain, key, text, ...more };
}
