import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ESLint } from "eslint";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/support/run";

const QUERY = `
import { drizzle } from "drizzle-orm/better-sqlite3";
import { int, sqliteTable } from "drizzle-orm/sqlite-core";
const clients = sqliteTable("clients", { id: int() });
declare const stage: "acute" | "chronic";
export async function endAll() {
`;

let root = "";

beforeAll(() => {
  root = fs.mkdtempSync(path.join(tmpdir(), "unknot-lint-"));
  fs.symlinkSync(path.join(ROOT, "node_modules"), path.join(root, "node_modules"));
  fs.copyFileSync(path.join(ROOT, "tsconfig.json"), path.join(root, "tsconfig.json"));
});

afterAll(() => fs.rmSync(root, { recursive: true }));

test.each([
  ["a query nobody awaits", "drizzle(':memory:').delete(clients);", "no-floating-promises"],
  ["a promise nobody awaits", "Promise.resolve(1);", "no-floating-promises"],
  ["a promise as a condition", "if (Promise.resolve(false)) return;", "no-misused-promises"],
  ["a case forgotten", "switch (stage) { case 'acute': break; }", "switch-exhaustiveness-check"],
])("%s is found", async (_, statement, rule) => {
  expect(await rulesBrokenBy(`${QUERY}${statement}\n}`)).toEqual([`@typescript-eslint/${rule}`]);
});

test("an awaited query is fine", async () => {
  expect(await rulesBrokenBy(`${QUERY}await drizzle(':memory:').delete(clients);\n}`)).toEqual([]);
});

async function rulesBrokenBy(text: string): Promise<(string | null)[]> {
  const file = path.join(root, "planted.ts");
  fs.writeFileSync(file, text);
  const eslint = new ESLint({ cwd: root, overrideConfigFile: path.join(ROOT, "eslint.config.mjs") });
  const [result] = await eslint.lintFiles([file]);
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}
