import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { vocabularyProblems } from "../../scripts/house/vocabulary";
import { ROOT } from "../../scripts/support/run";

let root = "";

beforeEach(() => {
  root = fs.mkdtempSync(path.join(tmpdir(), "unknot-vocabulary-"));
  write("lib/domain/anything/goes.ts");
  write("lib/clients/schema.ts");
  write("lib/clients/queries.ts");
  write("lib/clients/facts/mutations.ts", 'import { findClient } from "../queries";');
  // A part of a noun may have the name of another noun.
  write("lib/clients/record/mutations.ts", 'import { listPlans } from "../plans/queries";');
  write("lib/plans/actions.ts", 'import { findClient } from "@/lib/clients/queries";');
  write("db/schema/clients.ts");
});

afterEach(() => fs.rmSync(root, { recursive: true }));

test("the house keeps its vocabulary", () => {
  expect(vocabularyProblems(ROOT)).toEqual([]);
});

test("a tree with the four files, in order, has nothing to say", () => {
  expect(vocabularyProblems(root)).toEqual([]);
});

test.each([
  ["a stranger among the four", "lib/clients/helpers.ts", "", "lib/clients/helpers.ts is not one of"],
  ["a folder in a folder", "lib/clients/facts/deep/queries.ts", "", "lib/clients/facts/deep/queries.ts is not one of"],
  ["a file that stands in lib itself", "lib/utils.ts", "", "lib/utils.ts is not one of the nouns"],
  ["a room without a noun", "lib/services/queries.ts", "", "lib/services is not one of the nouns"],
  ["queries without tables", "lib/plans/queries.ts", "", "db/schema/plans.ts is missing"],
  ["an import to the right", "lib/clients/actions.ts", 'import { a } from "@/lib/plans/queries";', "imports plans"],
  ["a relative one", "lib/clients/facts/actions.ts", 'import { a } from "../../plans/queries";', "imports plans"],
])("%s is found", (_, file, text, problem) => {
  write(file, text);
  expect(vocabularyProblems(root)).toEqual([expect.stringContaining(problem)]);
});

function write(file: string, text = ""): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), `${text}\n`);
}
