import { addDays, type IsoDay } from "@/lib/domain/day/day";
import type { LastScreen } from "@/lib/facts/screen/queries";

/** True while the last answers to the health questions hold. Unit of `holdsDays`: days. */
export function screenHolds(screen: LastScreen | null, today: IsoDay, holdsDays: number): boolean {
  return screen !== null && addDays(screen.completedOn, holdsDays) >= today;
}
