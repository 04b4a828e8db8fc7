import type { Point } from "@/lib/domain/figure/camera";
import { cuttable, spansOf } from "@/lib/domain/figure/ink/spans";

type Lines = readonly (readonly Point[])[];
type Paint = (pixel: number) => void;

/** A small page of pixels to paint a drawing on, as a printer does that knows no grey. */
export class Bitmap {
  readonly width: number;
  readonly height: number;
  readonly #left: number;
  readonly #top: number;
  /** Pixels for one unit of the drawing. */
  readonly scale: number;

  constructor(box: { x: number; y: number; width: number; height: number }, scale: number) {
    this.scale = scale;
    this.#left = box.x;
    this.#top = box.y;
    this.width = Math.ceil(box.width * scale);
    this.height = Math.ceil(box.height * scale);
  }

  #placed(lines: Lines): Point[][] {
    return lines.map((line) =>
      line.map(([x, y]): Point => [(x - this.#left) * this.scale, (y - this.#top) * this.scale]),
    );
  }

  /** Every pixel whose middle lies inside the outlines. */
  fill(lines: Lines, paint: Paint): void {
    const cut = cuttable(this.#placed(lines), "level");
    const last = Math.min(this.height - 1, Math.floor(cut.most));
    for (let row = Math.max(0, Math.floor(cut.least)); row <= last; row++) {
      for (const [from, to] of spansOf(cut, row + 0.5)) {
        const end = Math.min(this.width - 1, Math.ceil(to - 0.5) - 1);
        for (let x = Math.max(0, Math.ceil(from - 0.5)); x <= end; x++) paint(row * this.width + x);
      }
    }
  }

  /** Every pixel whose middle lies within half a width of the lines: round ends and corners. */
  stroke(lines: Lines, width: number, paint: Paint): void {
    const half = (width * this.scale) / 2;
    for (const line of this.#placed(lines)) {
      for (let i = 0; i < Math.max(1, line.length - 1); i++) {
        const from = line[i] as Point;
        this.#capsule(from, line[i + 1] ?? from, half, paint);
      }
    }
  }

  #capsule([ax, ay]: Point, [bx, by]: Point, half: number, paint: Paint): void {
    const [dx, dy] = [bx - ax, by - ay];
    const long = dx * dx + dy * dy || 1;
    const bottom = Math.min(this.height - 1, Math.ceil(Math.max(ay, by) + half));
    const right = Math.min(this.width - 1, Math.ceil(Math.max(ax, bx) + half));
    const left = Math.max(0, Math.floor(Math.min(ax, bx) - half));
    for (let row = Math.max(0, Math.floor(Math.min(ay, by) - half)); row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const [x, y] = [column + 0.5 - ax, row + 0.5 - ay];
        const t = Math.min(1, Math.max(0, (x * dx + y * dy) / long));
        if ((x - t * dx) ** 2 + (y - t * dy) ** 2 <= half * half) paint(row * this.width + column);
      }
    }
  }
}
