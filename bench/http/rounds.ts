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

const WARM_UP = 30;
const ROUNDS = 5;
const BATCH = 40;

/** Asks for every target in rounds of changing order. Unit: milliseconds of the server's processes for each request. */
export async function measureRounds(
  origin: string,
  pid: number,
  targets: readonly Target[],
): Promise<Map<string, Measured>> {
  const results = new Map(targets.map(({ name }) => [name, { cpuMs: [] as number[], wallMs: [] as number[] }]));
  for (const target of targets) {
    await check(origin, target);
    for (let number = 1; number < sized(target, WARM_UP); number++) await ask(origin, target, number);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of orderOf(targets, round)) {
      const batch = sized(target, BATCH);
      const [cpu, wall] = [processorTime(pid), performance.now()];
      for (let number = 0; number < batch; number++) await ask(origin, target, round * batch + number);
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

async function ask(origin: string, target: Target, number: number): Promise<Buffer> {
  const { path, headers } = target.request(number);
  const response = await fetch(`${origin}${moved.get(path) ?? path}`, { headers, redirect: "manual" });
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${target.name}: ${path} answered ${response.status}`);
  return body;
}

// Next answers a navigation only at an address of its own, and says which. The browser works it out itself.
const moved = new Map<string, string>();

async function check(origin: string, target: Target): Promise<void> {
  const { path, headers } = target.request(0);
  const { status, headers: answered } = await fetch(`${origin}${path}`, { headers, redirect: "manual" });
  const to = answered.get("location") ?? "";
  if (status === 307 && to.includes("_rsc")) moved.set(path, to.replace(origin, ""));
  const body = await ask(origin, target, 0);
  if (!body.includes(target.holds)) throw new Error(`${target.name}: ${path} does not hold "${target.holds}"`);
}
