import { markInWords, type PainMark } from "@/lib/domain/program/pain-marks";

/** The picture. Unit: its own. */
export const WIDTH = 640;
export const HEIGHT = 220;
const LEFT = 40;
const RIGHT = 14;
const TOP = 30;
const BOTTOM = 34;

/** Words nearer to each other than this would run into each other. */
const WORD_ROOM = 150;

export interface PainPoint {
  readonly key: string;
  readonly pain: number;
  /** Part of the time that has gone by, 0 to 1. */
  readonly after: number;
  readonly mark: PainMark | null;
}

export interface Point extends PainPoint {
  readonly x: number;
  readonly y: number;
  /** The word of what stands out; the shape alone says it where the word would have no room. */
  readonly label: { readonly says: string; readonly x: number; readonly y: number; readonly anchor: Anchor } | null;
}

type Anchor = "start" | "middle" | "end";

export const yOf = (pain: number): number => TOP + (1 - pain / 10) * (HEIGHT - BOTTOM - TOP);

/** Where the points stand, and which of them get their word: of several in a row the first, and where there is room. */
export function layOut(points: readonly PainPoint[]): Point[] {
  let wordAt = Number.NEGATIVE_INFINITY;
  return points.map((point, index) => {
    const x = LEFT + point.after * (WIDTH - LEFT - RIGHT);
    const y = yOf(point.pain);
    const says = point.mark ? markInWords(point.mark) : "";
    const before = points[index - 1]?.mark;
    const isNew = says !== "" && (before ? markInWords(before) : "") !== says;
    if (!isNew || x - wordAt < WORD_ROOM) return { ...point, x, y, label: null };
    wordAt = x;
    return { ...point, x, y, label: { says, x, y: y - 12, anchor: anchorAt(x) } };
  });
}

function anchorAt(x: number): Anchor {
  if (x > WIDTH - WORD_ROOM / 2) return "end";
  return x < LEFT + WORD_ROOM / 2 ? "start" : "middle";
}
