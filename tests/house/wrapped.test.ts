import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { waysIn } from "../../scripts/house/wrapped";
import { ROOT } from "../../scripts/support/run";

const GET = "export const GET = ";
const ACTIONS = '"use server";\n';

let root = "";

beforeEach(() => {
  root = fs.mkdtempSync(path.join(tmpdir(), "unknot-wrapped-"));
});

afterEach(() => fs.rmSync(root, { recursive: true }));

test("every way into the app is made by a factory", () => {
  const { found, problems } = waysIn(ROOT);
  expect(problems).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

test.each([
  ["an action", "lib/clients/actions.ts", `${ACTIONS}export const createClient = defineAction({}, async () => {});`],
  [
    "a type beside it",
    "lib/clients/actions.ts",
    `${ACTIONS}export type Made = string;\nexport const a = defineAction({});`,
  ],
  [
    "a route",
    "app/api/health/route.ts",
    `${GET}defineRoute({}, async () => {});\nexport const dynamic = "force-dynamic";`,
  ],
  ["a route of the link", "app/p/[linkId]/route.ts", `${GET}defineLinkRoute({}, async () => {});`],
  ["a route named on the way out", "app/a/route.ts", "const a = defineRoute({});\nexport { a as GET };"],
  ["a listed public route", "app/api/health/route.ts", `${GET}definePublicRoute(async () => {});`],
  ["somebody else's factory", "app/api/auth/[...nextauth]/route.ts", "export function GET() {}"],
])("%s is allowed", (_, file, text) => {
  expect(planted(file, text).problems).toEqual([]);
});

test.each([
  ["a plain action", "lib/clients/actions.ts", `${ACTIONS}export async function createClient() {}`],
  ["an arrow", "lib/clients/actions.ts", `${ACTIONS}export const createClient = async () => {};`],
  ["another maker", "lib/clients/actions.ts", `${ACTIONS}export const createClient = makeAction({});`],
  ["a default export", "lib/clients/actions.ts", `${ACTIONS}export default async function run() {}`],
  ["everything of another file", "lib/clients/actions.ts", `${ACTIONS}export * from "./mutations";`],
  ["one thing of another file", "lib/clients/actions.ts", `${ACTIONS}export { addClient } from "./mutations";`],
  [
    "an action in a function",
    "app/page.tsx",
    'export default function Page() { async function run() { "use server"; } }',
  ],
  ["a plain route", "app/api/x/route.ts", "export async function POST() {}"],
  ["a route with the maker for actions", "app/api/x/route.ts", `${GET}defineAction({});`],
  ["a public route nobody listed", "app/api/x/route.ts", `${GET}definePublicRoute(async () => {});`],
  ["handlers taken apart", "app/api/x/route.ts", "export const { GET, POST } = handlers;"],
])("%s is found", (_, file, text) => {
  expect(planted(file, text).problems).not.toEqual([]);
});

function planted(file: string, text: string) {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
  return waysIn(root);
}
