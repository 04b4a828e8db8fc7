import type { Weekday } from "@/lib/domain/day/day";
import { DEFAULT_LOOK } from "@/lib/domain/figure/look";
import { items } from "@/lib/domain/knowledge/index";
import type { Side } from "@/lib/domain/knowledge/types";
import { buildDocument } from "@/lib/domain/program/build-document";
import type { ProgramDocument } from "@/lib/domain/program/document";
import type { PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { english } from "@/lib/language/client/english/words";

const EVERY_DAY: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

interface RowWish {
  readonly itemId: string;
  readonly days?: readonly Weekday[];
  readonly side?: Side;
  readonly note?: string;
}

const WISHES: readonly RowWish[] = [
  { itemId: "supine-double-knee-to-chest" },
  { itemId: "glute-bridge", days: ["mon", "wed", "fri"], note: "Keep your hands on the floor. Think of your breath." },
  { itemId: "prone-press-up" },
  { itemId: "cat-cow" },
  { itemId: "neck-rotation-hold", side: "left" },
  { itemId: "single-shoulder-raise-hold", side: "both" },
  { itemId: "walking", days: ["tue", "thu", "sat"] },
  { itemId: "relaxing-back-massage-session", days: ["tue"] },
  { itemId: "heat-general", days: ["mon", "tue"] },
];

function rowOf({ itemId, days = EVERY_DAY, side, note }: RowWish, index: number, weeks: number): PlanRow {
  const item = items.find(({ id }) => id === itemId);
  if (!item) throw new Error(`no item ${itemId}`);
  const { reps } = item.dose;
  return {
    id: `row-${index + 1}`,
    itemId,
    ...(side ? { side } : {}),
    ...(note ? { note } : {}),
    weeks: Array.from({ length: weeks }, (_, week) => ({
      dose: reps === undefined || week < 2 ? item.dose : { ...item.dose, reps: reps + 2 },
      days,
    })),
  };
}

/** A program as a client gets it: every kind of block, one exercise paused. */
export function sampleProgram(weeks = 6): ProgramDocument {
  const plan: PlanContent = {
    title: "Your back and neck program",
    goal: "I want to carry my daughter to the park again, and sleep through the night.",
    startsOn: "2026-11-23",
    phases: [{ name: "calm", fromWeek: 1, toWeek: weeks }],
    rows: WISHES.map((wish, index) => rowOf(wish, index, weeks)),
    reviewWeeks: [2, 4],
    flareDay: ["row-1", "row-7"],
    minimumDay: ["row-1", "row-4"],
  };
  return buildDocument(
    {
      today: plan.startsOn,
      plan,
      version: { number: 2, publishedOn: "2026-11-20", changed: "Less time sitting, one new neck exercise." },
      clientName: "Asha",
      practitioner: "Ines Moreau",
      practice: { name: "Riverside Back and Neck", phone: "+44 20 7946 0018", emergencyNumber: "112" },
      itemById: new Map(items.map((item) => [item.id, item])),
      pausedRowIds: new Set(["row-3"]),
      avoid: ["high-load", "head-below-heart"],
      look: DEFAULT_LOOK,
    },
    english,
  );
}
