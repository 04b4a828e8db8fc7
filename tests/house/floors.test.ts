import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { floorProblems, isAtLeast } from "../../scripts/house/floors";
import { ROOT } from "../../scripts/support/run";

const FILES = ["package.json", "package-lock.json", ".npmrc", "security/floors.json"];

let root = "";

beforeEach(() => {
  root = fs.mkdtempSync(path.join(tmpdir(), "unknot-floors-"));
  fs.mkdirSync(path.join(root, "security"));
  for (const file of FILES) fs.copyFileSync(path.join(ROOT, file), path.join(root, file));
});

afterEach(() => fs.rmSync(root, { recursive: true }));

test("the packages stand on their floors", () => {
  expect(floorProblems(ROOT)).toEqual([]);
});

test("every floor that is asked for has a number", () => {
  const floors: Record<string, string> = JSON.parse(fs.readFileSync(path.join(ROOT, "security/floors.json"), "utf8"));
  const asked = ["node", "next", "react", "next-auth", "drizzle-orm", "better-sqlite3", "sqlite", "zod"];
  expect(Object.keys(floors)).toEqual(expect.arrayContaining(asked));
});

test.each([
  ["a package below its floor", "security/floors.json", /"next": "[^"]+"/, '"next": "99.0.0"', "next is "],
  ["the Node that runs this", "security/floors.json", /"node": "[^"]+"/, '"node": "99.0.0"', "node is "],
  ["the SQLite inside the driver", "security/floors.json", /"sqlite": "[^"]+"/, '"sqlite": "9.0.0"', "sqlite is "],
  ["a package that went away", "security/floors.json", '"zod"', '"zood"', "zood has a floor and is not installed"],
  ["a range instead of a pin", "package.json", '"zod": "', '"zod": "^', 'zod is asked for as "^'],
  ["install scripts", ".npmrc", "ignore-scripts=true", "", ".npmrc does not say ignore-scripts=true"],
  ["a weak hash in the lockfile", "package-lock.json", "sha512-", "sha1-", "has no sha512 in the lockfile"],
])("%s is found", (_, file, before, after, problem) => {
  const target = path.join(root, file);
  fs.writeFileSync(target, fs.readFileSync(target, "utf8").replace(before, after));
  expect(floorProblems(root)).toEqual([expect.stringContaining(problem)]);
});

test.each([
  ["16.4.5", "16.4.5", true],
  ["16.10.0", "16.9.9", true],
  ["16.4.4", "16.4.5", false],
  ["17.0.0", "16.4.5", true],
])("%s is at least %s: %s", (found, floor, expected) => {
  expect(isAtLeast(found, floor)).toBe(expected);
});
