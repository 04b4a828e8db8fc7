import { globSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { addCheckIn } from "@/lib/check-ins/mutations";
import { listCheckIns } from "@/lib/check-ins/queries";
import { findProgram, listFresh } from "@/lib/plans/document/queries";
import type { LinkContext, PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { keepChoice, noteReading } from "@/lib/share-links/browsers/mutations";
import { withDatabase } from "@/tests/support/database";
import type { Attempts, Victim } from "@/tests/support/isolation/attempt";
import { clientAttempts } from "@/tests/support/isolation/client-attempts";
import { factAttempts } from "@/tests/support/isolation/fact-attempts";
import { followUpAttempts } from "@/tests/support/isolation/follow-up-attempts";
import { letterAttempts } from "@/tests/support/isolation/letter-attempts";
import { libraryAttempts } from "@/tests/support/isolation/library-attempts";
import { planAttempts } from "@/tests/support/isolation/plan-attempts";
import { practiceAttempts } from "@/tests/support/isolation/practice-attempts";
import { ruleAttempts } from "@/tests/support/isolation/rule-attempts";
import { sessionAttempts } from "@/tests/support/isolation/session-attempts";
import { sheetAttempts } from "@/tests/support/isolation/sheet-attempts";
import { templateAttempts } from "@/tests/support/isolation/template-attempts";
import { transferAttempts } from "@/tests/support/isolation/transfer-attempts";
import { makeVictim, rowsWith } from "@/tests/support/isolation/victim";
import { phoneOf } from "@/tests/support/links";
import { owner } from "@/tests/support/people";
import { publishedPlan, screenedClient } from "@/tests/support/plans";

withDatabase();

const rooms: Attempts[] = [
  clientAttempts,
  factAttempts,
  letterAttempts,
  libraryAttempts,
  planAttempts,
  templateAttempts,
  practiceAttempts,
  followUpAttempts,
  transferAttempts,
  ruleAttempts,
  sessionAttempts,
  sheetAttempts,
];
const nothing = rooms.flatMap((room) => Object.entries(room.nothing ?? {}));
const own = rooms.flatMap((room) => Object.entries(room.own ?? {}));

/** Tried further below, from a phone: its context is a link's. */
const FROM_A_PHONE = [
  "check-ins/mutations addCheckIn",
  "plans/document/queries listFresh",
  "share-links/browsers/mutations keepChoice",
  "share-links/browsers/mutations noteReading",
  "sheets/queries findClientSheet",
];
/** Takes no context: works on what it is handed, or on the first set-up, before there is anybody. */
const WITHOUT_CONTEXT = [
  "check-ins/missed/mutations raiseMissedDays",
  "library/queries libraryOf",
  "library/queries libraryWith",
  "library/queries ruleSetOf",
  "plans/queries plansInUse",
  "practice/mutations addPractice",
  "practice/queries isSetUpOpen",
  "rules/update/mutations recheckAfterUpdate",
];

let victim: Victim;
let stranger: PracticeContext;

beforeAll(async () => {
  victim = await makeVictim();
  stranger = await owner("Ben");
});

const FILES = globSync("lib/*/{,*/}{queries,mutations}.ts", { exclude: ["lib/{server,domain,language}/**"] });

async function exportedFunctions(): Promise<string[]> {
  const found = await Promise.all(
    FILES.map(async (file) => {
      const module: Record<string, unknown> = await import(path.resolve(file));
      const name = file.replace(/^lib\//, "").replace(/\.ts$/, "");
      return Object.entries(module).flatMap(([key, value]) => (typeof value === "function" ? [`${name} ${key}`] : []));
    }),
  );
  return found.flat().sort();
}

test("every query and mutation there is has its attempt here", async () => {
  const tried = [...nothing, ...own].map(([name]) => name);
  expect(await exportedFunctions()).toEqual([...tried, ...FROM_A_PHONE, ...WITHOUT_CONTEXT].sort());
});

function isNothing(answer: unknown): boolean {
  return answer === null || answer === undefined || (Array.isArray(answer) && answer.length === 0);
}

const traces = () => [
  victim.ctx.practiceId,
  victim.ctx.userId,
  victim.clientId,
  victim.planId,
  victim.linkId,
  "Victoria",
];

test.each(nothing)("a stranger gets nothing from %s and changes nothing", async (_, attempt) => {
  const before = await rowsWith(victim.ctx.practiceId, victim.linkId);
  const outcome = await Promise.resolve(attempt(stranger, victim)).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );
  if ("answer" in outcome) expect(isNothing(outcome.answer), JSON.stringify(outcome.answer)).toBe(true);
  else expect(outcome.error).toBeInstanceOf(Error);
  expect(await rowsWith(victim.ctx.practiceId, victim.linkId)).toEqual(before);
});

test.each(own)("a stranger gets only their own from %s", async (_, attempt) => {
  const before = await rowsWith(victim.ctx.practiceId, victim.linkId);
  const answer = JSON.stringify((await attempt(await owner("Cleo"), victim)) ?? null);
  for (const trace of traces()) expect(answer).not.toContain(trace);
  expect(await rowsWith(victim.ctx.practiceId, victim.linkId)).toEqual(before);
});

test.each(["a neighbour in the same practice", "a client of another practice"])(
  "from the phone of %s the victim's plan is out of reach",
  async (who) => {
    const ctx = who.startsWith("a neighbour") ? victim.ctx : stranger;
    const phone: LinkContext = await phoneOf(ctx, await publishedPlan(ctx, await screenedClient(ctx)));
    const before = await rowsWith(victim.clientId, victim.planId, victim.linkId);
    expect(await listCheckIns(phone, victim.planId)).toEqual([]);
    expect(await findProgram(phone, victim.planId)).toBeNull();
    await addCheckIn(phone, {
      day: today(),
      done: {},
      painBefore: 9,
      painAfter: null,
      word: "Mine",
      warnings: ["weakness"],
    });
    await keepChoice(phone, { language: "ru", larger: true });
    await noteReading(phone, 1);
    const mine = await findProgram(phone, phone.planId);
    const fresh = mine ? await listFresh({ ...phone, planId: victim.planId }, mine, 1) : [];
    expect(JSON.stringify(fresh)).not.toContain("Victoria");
    expect(await rowsWith(victim.clientId, victim.planId, victim.linkId)).toEqual(before);
  },
);
