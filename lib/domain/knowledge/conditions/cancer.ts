import type { Condition } from "../types";

/** Conditions that can be recorded: cancer. */
export const cancerConditions = [
  {
    id: "cancer",
    name: "Cancer",
    plain: "cancer",
    synonyms: ["tumour", "tumor", "carcinoma", "lymphoma", "leukaemia", "malignancy"],
    icd10: "C80.1",
    snomed: "363346000",
    asks: ["region", "side", "stage", "since"],
    keys: [],
    stages: [
      { value: "active", label: "Active, or treated in the last year" },
      { value: "past", label: "Over a year ago, no symptoms, cleared" },
    ],
  },
  {
    id: "chemotherapy",
    name: "Chemotherapy now",
    plain: "chemotherapy now",
    synonyms: ["chemo", "cytostatics"],
    icd10: "Z51.1",
    asks: [],
    keys: ["chemotherapy", "cancer-active"],
  },
  {
    id: "radiotherapy",
    name: "Radiotherapy now or within six weeks",
    plain: "radiotherapy",
    synonyms: ["radiation", "radiation therapy"],
    icd10: "Z51.0",
    asks: ["region", "side", "since"],
    keys: ["radiotherapy"],
  },
  {
    id: "bone-metastases",
    name: "Bone metastases",
    plain: "cancer spread to the bones",
    synonyms: ["bone mets", "secondary bone cancer"],
    icd10: "C79.5",
    snomed: "94222008",
    asks: ["region"],
    keys: ["bone-metastases", "cancer-active"],
  },
  {
    id: "lymphoedema",
    name: "Lymphoedema or lymph nodes removed",
    plain: "removed lymph nodes or a swollen limb",
    synonyms: ["lymphedema", "lymph nodes removed", "node dissection", "axillary clearance"],
    icd10: "I89.0",
    asks: ["region", "side"],
    keys: ["lymph-nodes-removed", "lymphoedema"],
  },
] as const satisfies readonly Condition[];
