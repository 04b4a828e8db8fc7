/** Where the numbers of a command are points; the others are sizes, angles and flags. */
const POINTS: Readonly<Record<string, readonly number[]>> = {
  M: [0],
  m: [0],
  l: [0],
  c: [0, 2, 4],
  s: [0, 2],
  q: [0, 2],
  t: [0],
  a: [5],
};

/** The same path on a grid `times` coarser, for pages on which every byte counts: numbers lose digits, and a point moves by
 *  half a step of the new grid at most, whatever came before it. */
export function coarser(d: string, times: number): string {
  const walk = new Walk(times);
  return d.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command: string, rest: string) =>
    walk.step(command, (rest.match(/-?[\d.]+/g) ?? []).map(Number)),
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const ORIGIN: Place = { x: 0, y: 0 };

class Walk {
  readonly #times: number;
  /** Where the path is on the fine grid, and where its line began. */
  #at = ORIGIN;
  #start = ORIGIN;

  constructor(times: number) {
    this.#times = times;
  }

  step(command: string, numbers: readonly number[]): string {
    if (command === "z") {
      this.#at = this.#start;
      return "z";
    }
    if (command === "h" || command === "v" || command === "H") return this.#along(command, numbers[0] ?? 0);
    const places = POINTS[command] ?? [];
    const from = command === "M" ? ORIGIN : this.#at;
    const drawn = command === "M" ? ORIGIN : this.#coarse(this.#at);
    // An arc's radii stay exact, or it would bulge; its angle and flags stay what they are.
    const out = numbers.map((number, index) => (index < 2 ? number / this.#times : number));
    for (const place of places) {
      const to = { x: from.x + (numbers[place] ?? 0), y: from.y + (numbers[place + 1] ?? 0) };
      const coarse = this.#coarse(to);
      out[place] = coarse.x - drawn.x || 0;
      out[place + 1] = coarse.y - drawn.y || 0;
      this.#at = to;
    }
    if (command === "M" || command === "m") this.#start = this.#at;
    return command + tight(out);
  }

  #along(command: "h" | "v" | "H", by: number): string {
    const before = this.#coarse(this.#at);
    const { x, y } = this.#at;
    this.#at = command === "v" ? { x, y: y + by } : { x: command === "H" ? by : x + by, y };
    const now = this.#coarse(this.#at);
    return command + (command === "H" ? now.x : command === "v" ? now.y - before.y : now.x - before.x);
  }

  #coarse({ x, y }: Place): Place {
    return { x: Math.round(x / this.#times), y: Math.round(y / this.#times) };
  }
}

/** A minus sign is separator enough. */
function tight(numbers: readonly number[]): string {
  let text = "";
  for (const number of numbers) text += number >= 0 && text !== "" ? ` ${number}` : number;
  return text;
}
