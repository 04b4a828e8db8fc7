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

const PLANTED: Readonly<Record<string, { statement: string; broken: string[] }>> = {
  "a query nobody awaits": {
    statement: "drizzle(':memory:').delete(clients);",
    broken: ["@typescript-eslint/no-floating-promises"],
  },
  "a promise nobody awaits": {
    statement: "Promise.resolve(1);",
    broken: ["@typescript-eslint/no-floating-promises"],
  },
  "a promise as a condition": {
    statement: "if (Promise.resolve(false)) return;",
    broken: ["@typescript-eslint/no-misused-promises"],
  },
  "a case forgotten": {
    statement: "switch (stage) { case 'acute': break; }",
    broken: ["@typescript-eslint/switch-exhaustiveness-check"],
  },
  "an awaited query": { statement: "await drizzle(':memory:').delete(clients);", broken: [] },
};

let root = "";
const found = new Map<string, (string | null)[]>();

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(tmpdir(), "unknot-lint-"));
  fs.symlinkSync(path.join(ROOT, "node_modules"), path.join(root, "node_modules"));
  fs.copyFileSync(path.join(ROOT, "tsconfig.json"), path.join(root, "tsconfig.json"));
  for (const [name, { statement }] of Object.entries(PLANTED)) {
    fs.writeFileSync(path.join(root, `${name}.ts`), `${QUERY}${statement}\n}`);
  }
  const eslint = new ESLint({ cwd: root, overrideConfigFile: path.join(ROOT, "eslint.config.mjs") });
  for (const { filePath, messages } of await eslint.lintFiles(["*.ts"])) {
    const broken = messages.map(({ ruleId }) => ruleId);
    found.set(path.basename(filePath, ".ts"), broken);
  }
}, 60_000);

afterAll(() => fs.rmSync(root, { recursive: true }));

test.each(Object.entries(PLANTED))("%s breaks what it should", (name, { broken }) => {
  expect(found.get(name)).toEqual(broken);
});
