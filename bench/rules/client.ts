import type { Facts } from "@/lib/domain/check/types";

/** The day of the check. Fixed, so that stages and ages do not move between runs. */
export const DAY = "2026-11-22";

/** Somebody with much on the record: pregnant for 26 weeks, on a blood thinner, two more conditions, pressure taken. */
export const client: Facts = {
  birthDate: "1990-05-17",
  sex: "female",
  conditions: [
    { id: "c1", key: "pregnancy", text: "Pregnancy", dueDate: "2027-02-28" },
    { id: "c2", key: "osteoporosis", text: "Osteoporosis" },
    { id: "c3", key: "glaucoma", text: "Glaucoma" },
  ],
  medicines: [{ id: "m1", classId: "anticoagulant", name: "Apixaban" }],
  bloodPressure: { systolicMmHg: 128, diastolicMmHg: 82, on: DAY },
  screen: { completedOn: DAY, positive: [] },
  clearances: [],
};
