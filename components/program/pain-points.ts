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

/** Where the points stand, and which of them get their word: of several alike in a row the first, severe pain before a
 *  rise where both would not have room. */
export function layOut(points: readonly PainPoint[]): Point[] {
  const placed = points.map((point) => ({
    ...point,
    x: LEFT + point.after * (WIDTH - LEFT - RIGHT),
    y: yOf(point.pain),
    says: point.mark ? markInWords(point.mark) : "",
  }));
  const wanted = placed.filter(({ says }, index) => says !== "" && says !== placed[index - 1]?.says);
  const worded: typeof placed = [];
  for (const point of [...wanted.filter(({ mark }) => mark?.severe), ...wanted.filter(({ mark }) => !mark?.severe)]) {
    if (worded.every(({ x }) => Math.abs(x - point.x) >= WORD_ROOM)) worded.push(point);
  }
  return placed.map(({ says, ...point }) => {
    const hasWord = worded.some(({ key }) => key === point.key);
    return { ...point, label: hasWord ? { says, x: point.x, y: point.y - 12, anchor: anchorAt(point.x) } : null };
  });
}

function anchorAt(x: number): Anchor {
  if (x > WIDTH - WORD_ROOM / 2) return "end";
  return x < LEFT + WORD_ROOM / 2 ? "start" : "middle";
}
