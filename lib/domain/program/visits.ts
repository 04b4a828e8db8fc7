import type { Item } from "../knowledge/types";
import type { PlanRow } from "./plan";

const HANDS_ON = new Set<Item["kind"]>(["massage", "massage-session"]);

/** True for what is done at an appointment: every massage, and an exercise that is trained at the practice. */
export function isVisit(row: Pick<PlanRow, "place">, item: Pick<Item, "kind">): boolean {
  return row.place === "visit" || HANDS_ON.has(item.kind);
}

/** What is put on the body or kept in mind at home: it stands on a card of its own and is not ticked. */
export const CARE: ReadonlySet<Item["kind"]> = new Set(["heat", "cold", "heat-cold", "topical", "advice"]);

/** True for what the client is asked to do and tick at home. */
export function isHomeExercise(row: Pick<PlanRow, "place">, item: Pick<Item, "kind">): boolean {
  return !isVisit(row, item) && !CARE.has(item.kind);
}
