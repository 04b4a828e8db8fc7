import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** As `npm run -s check -- --json` runs it. */
function command(input: string) {
  return spawnSync(process.execPath, ["scripts/bootstrap.mjs", "check", "--json"], {
    cwd: ROOT,
    input,
    encoding: "utf8",
  });
}

test("the check answers a case on standard input with JSON and nothing else", () => {
  const asked = {
    today: "2026-11-21",
    client: {
      ageYears: 68,
      sex: "female",
      keys: ["osteoporosis"],
      conditions: [{ key: "pregnancy", dueDate: "2027-02-20" }, { text: "something typed" }],
      medicines: ["alendronate"],
      allergies: [],
      measurements: { bloodPressure: { systolicMmHg: 186, diastolicMmHg: 112, on: "2026-11-21" } },
      screen: { completedOn: "2026-11-21", positive: ["osteoporosis"] },
      clearances: [{ covers: ["@massage", "@stretch", "aerobic-moderate"], by: "GP", until: "2027-01-31" }],
    },
    items: ["cat-cow", { id: "deep-tissue-massage", region: "lower-back", minutes: 30 }],
  };
  const { status, stdout, stderr } = command(JSON.stringify(asked));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const said = JSON.parse(stdout);
  expect(Object.keys(said)).toEqual(["rules", "items", "notChecked", "redFlags", "checked"]);
  expect(said.items.map(({ id, tier }: { id: string; tier: string }) => [id, tier])).toEqual([
    ["cat-cow", "needs-clearance"],
    ["deep-tissue-massage", "contraindicated"],
  ]);
  expect(said.items[0].reasons[0]).toMatchObject({ rule: expect.any(String), because: expect.any(Array) });
  expect(said.notChecked).toEqual([{ fact: "something typed", ask: expect.any(String) }]);
  expect(said.redFlags).toEqual([{ id: "rf-high-pressure", urgency: "today", say: expect.any(String) }]);
  expect(said.checked).toMatchObject({ items: 2, conditions: 1 });
});

test.each([
  ["no JSON", "{", /^The input is not JSON: .+\.\n$/],
  ["nothing", "", "The input is empty: give a case as JSON.\n"],
  [
    "an unknown item",
    '{"items":["levitation"]}',
    'items[0].id is "levitation": there is no such item in the library.\n',
  ],
  [
    "an impossible reading",
    '{"items":["walking"],"client":{"measurements":{"bloodPressure":{"systolicMmHg":1860,"diastolicMmHg":90,"on":"2026-11-21"}}}}',
    "client.measurements.bloodPressure.systolicMmHg is 1860: give a number of mmHg from 50 to 300.\n",
  ],
])("%s: one plain line, exit 2, nothing printed", (_, input, line) => {
  const { status, stdout, stderr } = command(input);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  if (typeof line === "string") expect(stderr).toBe(line);
  else expect(stderr).toMatch(line);
});
