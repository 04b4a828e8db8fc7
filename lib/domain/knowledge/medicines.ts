import { bloodMedicines } from "./medicines/blood";
import { bloodPressureMedicines } from "./medicines/blood-pressure";
import { diabetesMedicines } from "./medicines/diabetes";
import { heartMedicines } from "./medicines/heart";
import { immuneAndHormonesMedicines } from "./medicines/immune-and-hormones";
import { infectionAndBoneMedicines } from "./medicines/infection-and-bone";
import type { ListedMedicine } from "./medicines/listed";
import { muscleAndSleepMedicines } from "./medicines/muscle-and-sleep";
import { nervesAndMoodMedicines } from "./medicines/nerves-and-mood";
import { painMedicines } from "./medicines/pain";
import type { MedicineClass } from "./types";

/** Ids of the medicine classes that can be recorded. */
export const MEDICINE_CLASS_IDS = [
  "anticoagulant",
  "antiplatelet",
  "opioid",
  "muscle-relaxant",
  "beta-blocker",
  "steroid-oral",
  "bisphosphonate",
  "fluoroquinolone",
  "tetracycline",
  "statin",
  "insulin",
  "sulfonylurea",
  "nitrate",
  "diuretic",
  "potassium-sparing",
  "ace-inhibitor",
  "arb",
  "alpha-blocker",
  "calcium-channel-blocker",
  "benzodiazepine",
  "sleeping-tablet",
  "sedating-antihistamine",
  "gabapentinoid",
  "nsaid",
  "paracetamol",
  "chemotherapy-medicine",
  "immunosuppressant",
  "opioid-patch",
  "nitrate-patch",
  "diabetes-without-lows",
  "antidepressant",
  "thyroid",
] as const;

export type MedicineClassId = (typeof MEDICINE_CLASS_IDS)[number];

const listed: readonly ListedMedicine[] = [
  ...bloodMedicines,
  ...heartMedicines,
  ...bloodPressureMedicines,
  ...painMedicines,
  ...muscleAndSleepMedicines,
  ...nervesAndMoodMedicines,
  ...diabetesMedicines,
  ...infectionAndBoneMedicines,
  ...immuneAndHormonesMedicines,
];

/** All medicine classes. */
export const medicineClasses: readonly MedicineClass[] = listed.map((one) => ({
  ...one,
  brands: Object.keys(one.brandOf),
}));
