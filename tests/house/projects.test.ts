import path from "node:path";
import { expect, test } from "vitest";
import { filesUnder } from "../../scripts/support/files";
import { ROOT } from "../../scripts/support/run";
import config from "../../vitest.config";

test("every test file is run by somebody", () => {
  const run = [...foldersOfVitest(), "tests/e2e"];
  const files = filesUnder(path.join(ROOT, "tests")).map((file) => `tests/${file}`);
  const tests = files.filter((file) => /\.(test|spec)\.tsx?$/.test(file));
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.filter((file) => !run.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
});

function foldersOfVitest(): string[] {
  const projects = config.test?.projects ?? [];
  return projects
    .flatMap((project) => (typeof project === "object" && "test" in project ? (project.test?.include ?? []) : []))
    .map((pattern) => pattern.slice(0, pattern.indexOf("/**")));
}
