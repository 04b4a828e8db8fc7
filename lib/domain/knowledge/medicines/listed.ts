import type { MedicineClass } from "../types";

/** A medicine class as it is written down: its brands are the names that `brandOf` explains. */
export type ListedMedicine = Omit<MedicineClass, "brands">;
