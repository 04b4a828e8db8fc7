import ts from "typescript";
import { contains, parse, sourceFiles } from "./sources";

/** Contexts prove who asks; only the gates, which looked at the session or the link, may make one. */
const CONTEXTS = ["PracticeContext", "LinkContext"];
const MINT = "lib/server/auth/";

/** Pages for people who are not signed in, by their group. */
const OPEN_GROUPS = ["app/(auth)/", "app/(dev)/", "app/(client)/"];
const OPEN_PAGES = ["app/page.tsx", "app/not-found.tsx"];

/** Contexts made outside the gates, and pages that pass none, as sentences. */
export function gateProblems(root: string): string[] {
  return sourceFiles(root).flatMap((file) => [...mintProblem(root, file), ...pageProblem(root, file)]);
}

function mintProblem(root: string, file: string): string[] {
  if (file.startsWith(MINT) || !contains(parse(root, file), asserts)) return [];
  return [`${file} makes a context by assertion: only ${MINT} may`];
}

function asserts(node: ts.Node): boolean {
  if (!(ts.isAsExpression(node) || ts.isTypeAssertionExpression(node))) return false;
  return contains(node.type, (part) => ts.isIdentifier(part) && CONTEXTS.includes(part.text));
}

function pageProblem(root: string, file: string): string[] {
  const isPage = /^app\/(.+\/)?page\.tsx$/.test(file);
  if (!isPage || OPEN_PAGES.includes(file) || OPEN_GROUPS.some((group) => file.startsWith(group))) return [];
  const passes = contains(
    parse(root, file),
    (node) =>
      ts.isAwaitExpression(node) && ts.isCallExpression(node.expression) && isNamed(node.expression, "requireUser"),
  );
  return passes ? [] : [`${file} does not await requireUser(): a layout is no lock`];
}

function isNamed({ expression }: ts.CallExpression, name: string): boolean {
  return ts.isIdentifier(expression) && expression.text === name;
}
