import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { store } from "@/db/store";
import { addClient } from "@/lib/clients/mutations";
import { newClientSchema } from "@/lib/clients/schema";
import { defineAction } from "@/lib/server/action";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { log, logDefect } from "@/lib/server/log";
import { withCast } from "@/tests/support/cast";
import { clientForm, plainCondition } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { signedInAs } from "@/tests/support/next-headers";

vi.mock("next/headers", () => import("@/tests/support/next-headers"));

withDatabase();
const cast = withCast();

let written = "";

beforeEach(() => {
  written = "";
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((chunk) => {
      written += String(chunk);
      return true;
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});

const CANARY = "canary-7f3a";
/** Looks like a line of a stack, which the log does keep. */
const SLY = `first\n    at ${CANARY} (${CANARY}.ts:1:1)`;
const DETAILS = ["fullName", "preferredName", "phone", "emergencyContact", "occupation", "goals"] as const;

function form(text: string) {
  const details = Object.fromEntries(DETAILS.map((field) => [field, text.slice(0, 120)]));
  return {
    key: newId(),
    details: {
      ...clientForm().details,
      ...details,
      phone: text.slice(0, 40),
      preferredName: text.slice(0, 60),
      email: `${CANARY}@example.org`,
    },
    conditions: [{ ...plainCondition, regions: [], key: null, text: text.slice(0, 160), stage: CANARY }],
    medicines: [{ classId: null, name: text.slice(0, 120), since: "" }],
  };
}

const options = { schema: () => newClientSchema(today()), allow: ["owner"], refresh: false } as const;
const create = defineAction(options, addClient);
// What a full disk or a broken reference does: Drizzle's error carries every value in its message.
const createInVain = defineAction(options, async (ctx, { details }) => {
  const values = {
    ...details,
    id: newId(),
    practiceId: "nobody",
    sortName: SLY,
    searchText: SLY,
    revision: 1,
    createdAt: SLY,
  };
  await store().write((tx) => tx.insert(store().tables.clients).values(values));
  return ctx.practiceId;
});

test("what is typed into a client's form is in no log line, saved, refused or failing", async () => {
  await signedInAs(cast.asha);
  for (const text of [CANARY, SLY]) {
    expect(await create(form(text))).toMatchObject({ ok: true });
    expect(
      await create({ ...form(text), details: { ...form(text).details, fullName: CANARY.repeat(50) } }),
    ).toMatchObject({ problem: { code: "input" } });
    expect(await createInVain(form(text))).toMatchObject({ problem: { code: "defect" } });
  }
  expect(written).toContain('"msg":"defect"');
  expect(written).toContain('"msg":"refused"');
  expect(written).not.toContain(CANARY);
});

test("a defect is logged with its kind and place, so that it can be found", () => {
  logDefect(new RangeError(SLY), { requestId: "abc" });
  expect(JSON.parse(written)).toMatchObject({
    requestId: "abc",
    errorName: "RangeError",
    at: expect.stringMatching(/^at .*log\.test\.ts:\d+:\d+/),
  });
});

test.each([
  [new Error("")],
  [Object.assign(new Error(CANARY), { stack: SLY })],
  [CANARY],
  [{ toString: (): string => CANARY }],
  [undefined],
])("whatever is thrown, its words stay out of the log", (thrown) => {
  logDefect(thrown, {});
  expect(JSON.parse(written)).toMatchObject({ level: 50, msg: "defect" });
  expect(written).not.toContain(CANARY);
});

test("a field that is not on the list is not written", () => {
  const fields = { code: "input", fullName: CANARY };
  log("info", "refused", fields);
  expect(JSON.parse(written)).toEqual({ level: 30, time: expect.any(String), code: "input", msg: "refused" });
});
