import type { Condition } from "../types";

/** Conditions that can be recorded: pregnancy. */
export const pregnancyConditions = [
  {
    id: "pregnancy",
    name: "Pregnancy",
    plain: "pregnancy",
    synonyms: ["pregnant", "expecting", "with child"],
    icd10: "Z33.1",
    snomed: "77386006",
    asks: ["dueDate", "stage"],
    keys: ["pregnancy"],
    stages: [
      { value: "first-trimester", label: "First trimester" },
      { value: "second-trimester", label: "Second trimester" },
      { value: "third-trimester", label: "Third trimester" },
    ],
  },
  {
    id: "pregnancy-high-risk",
    name: "High-risk pregnancy",
    plain: "a pregnancy with risks",
    synonyms: ["pre-eclampsia", "preeclampsia", "placenta praevia", "placenta previa", "threatened labour"],
    icd10: "O09.9",
    snomed: "47200007",
    asks: ["dueDate"],
    keys: ["pregnancy", "pregnancy-high-risk"],
  },
  {
    id: "birth",
    name: "Recent birth",
    plain: "a baby born not long ago",
    synonyms: ["postpartum", "after birth", "postnatal", "caesarean", "C-section"],
    icd10: "Z39.2",
    snomed: "86569001",
    asks: ["since", "stage"],
    keys: [],
    stages: [
      { value: "vaginal", label: "Vaginal birth" },
      { value: "caesarean", label: "Caesarean" },
    ],
  },
  {
    id: "menstruation",
    name: "Menstruation now",
    plain: "a period now",
    synonyms: ["period", "menses"],
    asks: [],
    keys: ["menstruation"],
  },
] as const satisfies readonly Condition[];
