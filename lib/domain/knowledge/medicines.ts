import { bloodAndHeartMedicines } from "./medicines/blood-and-heart";
import { otherMedicines } from "./medicines/other";
import { painAndNervesMedicines } from "./medicines/pain-and-nerves";
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
  "antidepressant",
  "thyroid",
] as const;

export type MedicineClassId = (typeof MEDICINE_CLASS_IDS)[number];

/** All medicine classes. */
export const medicineClasses: readonly MedicineClass[] = [
  ...bloodAndHeartMedicines,
  ...painAndNervesMedicines,
  ...otherMedicines,
];
