import type { Facts } from "@/lib/domain/check/types";
import { knownCondition, knownMedicineClass } from "@/lib/domain/knowledge/known";
import type { ConditionDraft } from "./condition-draft";
import type { MedicineDraft } from "./medicine-picker";

/** What is being typed as facts for the check: the same shape that the stored record has later. */
export function draftFacts(
  birthDate: string,
  conditions: readonly ConditionDraft[],
  medicines: readonly MedicineDraft[],
  today: string,
): Facts {
  return {
    ...(birthDate ? { birthDate } : {}),
    conditions: conditions.map(({ key, text, regions, side, stage, controlled, dueDate, surgeryOn, since }, index) => ({
      id: `condition-${index}`,
      key: key && knownCondition(key) ? key : null,
      text,
      regions,
      recordedOn: today,
      ...(side ? { side } : {}),
      ...(stage ? { stage } : {}),
      ...(controlled === null ? {} : { controlled }),
      ...(dueDate ? { dueDate } : {}),
      ...(surgeryOn ? { surgeryOn } : {}),
      ...(since ? { since } : {}),
    })),
    medicines: medicines.map(({ classId, name, since }, index) => ({
      id: `medicine-${index}`,
      classId: classId && knownMedicineClass(classId) ? classId : null,
      name,
      recordedOn: today,
      ...(since ? { since } : {}),
    })),
    // The screen is asked after the record exists; until then its two lines would drown everything else.
    screen: { completedOn: today, positive: [] },
    clearances: [],
  };
}
