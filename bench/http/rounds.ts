import { type Spread, spreadOf } from "../support/figure";
import { processorTime } from "./processor-time";

/** Something that is asked for over HTTP. */
export interface Target {
  readonly name: string;
  /** The n-th request for it: the load is shared among sessions and links. */
  readonly request: (number: number) => { readonly path: string; readonly headers: Record<string, string> };
  /** A piece of text that a right answer has. */
  readonly holds: string;
  /** Fewer requests in a batch than usual, for what takes long. */
  readonly share?: number;
}

export interface Measured {
  readonly cpuMs: readonly number[];
  readonly wallMs: readonly number[];
}

const WARM_UP = 40;
const ROUNDS = 7;
const BATCH = 60;

/** Asks for every target in rounds of changing order. Unit: milliseconds of the server's processes for each request. */
export async function measureRounds(
  origin: string,
  pid: number,
  targets: readonly Target[],
): Promise<Map<string, Measured>> {
  const results = new Map(targets.map(({ name }) => [name, { cpuMs: [] as number[], wallMs: [] as number[] }]));
  for (const target of targets) {
    await ask(origin, target, 0, true);
    for (let number = 1; number < sized(target, WARM_UP); number++) await ask(origin, target, number, false);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of orderOf(targets, round)) {
      const batch = sized(target, BATCH);
      const [cpu, wall] = [processorTime(pid), performance.now()];
      for (let number = 0; number < batch; number++) await ask(origin, target, round * batch + number, false);
      const result = results.get(target.name);
      result?.wallMs.push((performance.now() - wall) / batch);
      result?.cpuMs.push((processorTime(pid) - cpu) / batch);
    }
  }
  return results;
}

/** How many times the floor of its own round something costs. */
export function timesFloor(measured: Measured | undefined, floor: Measured | undefined): Spread {
  return spreadOf((measured?.cpuMs ?? []).map((cost, round) => cost / (floor?.cpuMs[round] ?? Number.NaN)));
}

function sized({ share = 1 }: Target, count: number): number {
  return Math.max(3, Math.round(count * share));
}

// Forwards and backwards, beginning elsewhere each time: nothing always follows the same neighbour.
function orderOf(targets: readonly Target[], round: number): Target[] {
  const turned = [...targets.slice(round % targets.length), ...targets.slice(0, round % targets.length)];
  return round % 2 === 0 ? turned : turned.reverse();
}

async function ask(origin: string, target: Target, number: number, checked: boolean): Promise<void> {
  const { path, headers } = target.request(number);
  const response = await fetch(`${origin}${path}`, { headers, redirect: "manual" });
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${target.name}: ${path} answered ${response.status}`);
  if (checked && !body.includes(target.holds))
    throw new Error(`${target.name}: ${path} does not hold "${target.holds}"`);
}
