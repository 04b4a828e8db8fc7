import type { Weekday } from "@/lib/domain/day/day";
import { DEFAULT_LOOK } from "@/lib/domain/figure/look";
import { items } from "@/lib/domain/knowledge/index";
import type { Side } from "@/lib/domain/knowledge/types";
import { buildDocument } from "@/lib/domain/program/build-document";
import type { ProgramDocument } from "@/lib/domain/program/document";
import type { PlanContent, PlanRow } from "@/lib/domain/program/plan";
import type { Language } from "@/lib/domain/program/words";
import { wordsFor } from "@/lib/language/client/words";

const EVERY_DAY: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export interface RowWish {
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

interface ProgramWish {
  readonly weeks?: number;
  readonly language?: Language;
  readonly rows?: readonly RowWish[];
  readonly plan?: Partial<PlanContent>;
}

/** A program as a client gets it: every kind of block, one exercise paused. */
export function sampleProgram({ weeks = 6, language = "en", rows = WISHES, plan }: ProgramWish = {}): ProgramDocument {
  const content: PlanContent = {
    title: "Your back and neck program",
    goal: "I want to carry my daughter to the park again, and sleep through the night.",
    why: "Your back is stiff after long days at the desk. These moves loosen it and make it strong.",
    startsOn: "2026-11-23",
    phases: [{ name: "calm", fromWeek: 1, toWeek: weeks }],
    rows: rows.map((wish, index) => rowOf(wish, index, weeks)),
    reviewWeeks: [2, 4],
    flareDay: ["row-1", "row-7"],
    minimumDay: ["row-1", "row-4"],
    ...plan,
  };
  return buildDocument(
    {
      today: content.startsOn,
      plan: content,
      version: { number: 2, publishedOn: "2026-11-20", changed: "Less time sitting, one new neck exercise." },
      clientName: "Asha",
      practitioner: "Ines Moreau",
      practice: { name: "Riverside Back and Neck", phone: "+44 20 7946 0018", emergencyNumber: "112" },
      itemById: new Map(items.map((item) => [item.id, item])),
      pausedRowIds: new Set(rows === WISHES ? ["row-3"] : []),
      avoid: rows === WISHES ? ["high-load", "head-below-heart"] : [],
      look: DEFAULT_LOOK,
    },
    wordsFor(language),
  );
}

/** A program of these exercises and nothing else. */
export const smallProgram = (itemIds: readonly string[], language: Language = "en"): ProgramDocument =>
  sampleProgram({
    language,
    rows: itemIds.map((itemId) => ({ itemId })),
    plan: { reviewWeeks: [], flareDay: [], minimumDay: [] },
  });

/** Where the client's page is, as the sheet is told. */
export const sampleLink = {
  url: "https://practice.example/p/k3Jr9xQ2mVt7LbYw5ZpD8s",
  typeAt: "https://practice.example/p",
  code: "K3JR-9XQ2-MVT7",
};
