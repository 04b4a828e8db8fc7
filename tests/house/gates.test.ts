import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gateProblems } from "../../scripts/house/gates";
import { ROOT } from "../../scripts/support/run";

const PAGE = "export default async function Page() {";

let root = "";

beforeEach(() => {
  root = fs.mkdtempSync(path.join(tmpdir(), "unknot-gates-"));
});

afterEach(() => fs.rmSync(root, { recursive: true }));

test("every context is made at a gate, and every page passes one", () => {
  expect(gateProblems(ROOT)).toEqual([]);
});

test.each([
  ["a context at the gate", "lib/server/auth/gate.ts", "export const ctx = {} as PracticeContext;"],
  ["another assertion", "lib/clients/queries.ts", "export const ids = [] as const;"],
  ["a page behind the gate", "app/(practice)/clients/page.tsx", `${PAGE} const ctx = await requireUser(); }`],
  ["the sign-in page", "app/(auth)/sign-in/page.tsx", `${PAGE} }`],
])("%s is allowed", (_, file, text) => {
  expect(planted(file, text)).toEqual([]);
});

test.each([
  ["a context made in an action", "lib/clients/actions.ts", "export const ctx = {} as PracticeContext;"],
  ["one made in two steps", "lib/clients/actions.ts", "export const ctx = {} as unknown as Readonly<LinkContext>;"],
  ["a page without a gate", "app/(practice)/clients/page.tsx", `${PAGE} }`],
  ["a gate nobody waits for", "app/(practice)/clients/page.tsx", `${PAGE} requireUser(); }`],
])("%s is found", (_, file, text) => {
  expect(planted(file, text)).toHaveLength(1);
});

function planted(file: string, text: string): string[] {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
  return gateProblems(root);
}
