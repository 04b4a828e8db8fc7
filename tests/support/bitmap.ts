import type { Lines } from "@/lib/domain/figure/ink/edge";
import { cuttable, spansOf } from "@/lib/domain/figure/ink/spans";

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

  #placed(lines: Lines): number[][] {
    return lines.map((line) => line.map((at, i) => (at - (i % 2 === 0 ? this.#left : this.#top)) * this.scale));
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
      for (let i = 0; i < Math.max(2, line.length - 2); i += 2) {
        const [x, y] = [line[i] as number, line[i + 1] as number];
        this.#capsule(x, y, line[i + 2] ?? x, line[i + 3] ?? y, half, paint);
      }
    }
  }

  /** Row by row: what lies within two round ends and the band between them is one span. */
  #capsule(ax: number, ay: number, bx: number, by: number, half: number, paint: Paint): void {
    const long = Math.hypot(bx - ax, by - ay) || 1;
    const [ox, oy] = [(-(by - ay) * half) / long, ((bx - ax) * half) / long];
    const bottom = Math.min(this.height - 1, Math.floor(Math.max(ay, by) + half));
    for (let row = Math.max(0, Math.floor(Math.min(ay, by) - half)); row <= bottom; row++) {
      const y = row + 0.5;
      this.#low = Number.POSITIVE_INFINITY;
      this.#high = Number.NEGATIVE_INFINITY;
      this.#round(ax, ay, half, y);
      this.#round(bx, by, half, y);
      this.#side(ax + ox, ay + oy, bx + ox, by + oy, y);
      this.#side(ax - ox, ay - oy, bx - ox, by - oy, y);
      const last = Math.min(this.width - 1, Math.floor(this.#high - 0.5));
      for (let x = Math.max(0, Math.ceil(this.#low - 0.5)); x <= last; x++) paint(row * this.width + x);
    }
  }

  #low = 0;
  #high = 0;

  #round(x: number, y: number, half: number, at: number): void {
    const wide = half * half - (at - y) * (at - y);
    if (wide < 0) return;
    const reach = Math.sqrt(wide);
    if (x - reach < this.#low) this.#low = x - reach;
    if (x + reach > this.#high) this.#high = x + reach;
  }

  #side(ax: number, ay: number, bx: number, by: number, at: number): void {
    if (ay < at === by < at) return;
    const x = ax + ((bx - ax) * (at - ay)) / (by - ay);
    if (x < this.#low) this.#low = x;
    if (x > this.#high) this.#high = x;
  }
}
