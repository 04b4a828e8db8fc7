import type { Item } from "../knowledge/types";
import type { PlanRow } from "./plan";

const HANDS_ON = new Set<Item["kind"]>(["massage", "massage-session"]);

/** True for what is done at an appointment: every massage, and an exercise that is trained at the practice. */
export function isVisit(row: Pick<PlanRow, "place">, item: Pick<Item, "kind">): boolean {
  return row.place === "visit" || HANDS_ON.has(item.kind);
}
