import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openData } from "@/db/boot";
import { keepStore, store } from "@/db/store";
import { factsOf } from "@/lib/clients/facts/queries";
import { findClient, listClients } from "@/lib/clients/queries";
import { type Figure, type Spread, scaled } from "../support/figure";
import { microseconds } from "../support/time";
import { practiceOf } from "./practice";
import { bare, recorded } from "./recorded";

type Practice = Awaited<ReturnType<typeof practiceOf>>;

/** What a screen asks of the data layer, and how many rows the answer must have. */
interface Question {
  readonly what: string;
  readonly ask: (practice: Practice) => Promise<unknown>;
  readonly isSound: (answer: unknown) => boolean;
}

const search =
  (query: string) =>
  async ({ ctx }: Practice) =>
    (await listClients(ctx, { query, show: "active" })).clients;
const hasRows =
  (atLeast: number, atMost = 25) =>
  (answer: unknown) =>
    Array.isArray(answer) && answer.length >= atLeast && answer.length <= atMost;

const QUESTIONS: readonly Question[] = [
  { what: "list of clients", ask: search(""), isSound: hasRows(25) },
  { what: "search, two letters", ask: search("an"), isSound: hasRows(25) },
  { what: "search, one client of all", ask: search("bababebeki"), isSound: hasRows(1, 1) },
  { what: "search, two words", ask: search("bela fischer"), isSound: hasRows(1) },
  { what: "search, no match", ask: search("qqqq"), isSound: hasRows(0, 0) },
  {
    what: "open a record: client and facts",
    ask: async ({ ctx, clientId }) => [
      await findClient(ctx, clientId),
      await factsOf(store().read, ctx.practiceId, clientId),
    ],
    isSound: (answer) => Array.isArray(answer) && answer.every(Boolean),
  },
];

/** Times everything is asked before anything is timed, so that the first question is not the one that warms the code. */
const WARM_UP = 100;

const SIZES = [1000, 10_000] as const;

/** The data layer beside the bare driver on the same statements, and how it grows with the number of clients. */
export async function dataFigures(): Promise<Figure[]> {
  const costs: Spread[][] = [];
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const here = await withPractice(size, async (practice, file) => {
      for (const { ask } of QUESTIONS) for (let time = 0; time < WARM_UP; time++) await ask(practice);
      const measured: Figure[] = [];
      for (const question of QUESTIONS) measured.push(await besideBare(question, practice, file, size));
      return measured;
    });
    costs.push(here.map(({ cost }) => cost));
    figures.push(...here);
  }
  const growth = QUESTIONS.map(({ what }, index) => growthOf(what, costs[0]?.[index], costs[1]?.[index]));
  return [...figures, ...growth];
}

async function withPractice<T>(size: number, work: (practice: Practice, file: string) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "unknot-bench-"));
  process.env.DATA_DIR = dataDir;
  const opened = await openData({ dataDir });
  try {
    return await work(await practiceOf(size), path.join(dataDir, "unknot.db"));
  } finally {
    await opened.close();
    keepStore(null);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function besideBare(
  { what, ask, isSound }: Question,
  practice: Practice,
  file: string,
  size: number,
): Promise<Figure> {
  const answer = await ask(practice);
  if (!isSound(answer)) throw new Error(`Not a sound answer to "${what}": ${JSON.stringify(answer).slice(0, 300)}`);
  const floor = bare(file, await recorded(() => ask(practice)));
  try {
    const [layer, driver] = [await microseconds(() => ask(practice)), await microseconds(floor.run)];
    return {
      id: "P19",
      what: `${what}, ${size.toLocaleString("en")} clients`,
      cost: scaled(layer, 1e-3),
      unit: "ms",
      ratio: layer.median / driver.median,
      floor: "bare driver",
      goal: { atMost: 1.5 },
    };
  } finally {
    floor.close();
  }
}

function growthOf(what: string, small: Spread | undefined, large: Spread | undefined): Figure {
  if (!small || !large) throw new Error(`"${what}" was not measured`);
  const atMost = what.includes("two words") ? 4 : 2;
  return {
    id: "P9",
    what: `${what}, ten times the clients`,
    cost: large,
    unit: "ms",
    ratio: large.median / small.median,
    floor: "at 1,000",
    goal: { atMost },
  };
}
