import { dailyLifePoints } from "./daily-life";
import { foodAndMedicinePoints } from "./food-and-medicine";
import { massagePoints } from "./massage";
import { movementPoints } from "./movement";
import { relaxingPoints } from "./relaxing";
import { sorenessPoints } from "./soreness";
import { spasmPoints } from "./spasm";
import { spasmMorePoints } from "./spasm-more";
import type { EducationPoint } from "./types";
import { yogaAndTaiChiPoints } from "./yoga-and-tai-chi";

/** Everything worth explaining to a client, by theme. */
export const educationPoints: readonly EducationPoint[] = [
  ...sorenessPoints,
  ...movementPoints,
  ...yogaAndTaiChiPoints,
  ...relaxingPoints,
  ...massagePoints,
  ...spasmPoints,
  ...spasmMorePoints,
  ...dailyLifePoints,
  ...foodAndMedicinePoints,
];
