import ts from "typescript";
import { contains, parse, sourceFiles } from "./sources";

/** Ways in that are made by somebody else's factory, each with the reason. */
const OTHER_FACTORIES: Readonly<Record<string, string>> = {
  "app/api/auth/[...nextauth]/route.ts": "next-auth answers sign-in itself",
};

/** Ways in for people who are not signed in, each with the reason. Any other has to ask who is there. */
const PUBLIC: Readonly<Record<string, string>> = {
  "app/api/figures/[itemId]/route.ts GET": "draws the library's own pictures, which are about nobody",
  "app/api/health/route.ts GET": "says only whether the server can read its data",
  "app/api/bench-floor/route.ts GET": "answers nothing, and only while the benchmark runs",
  "app/(client)/p/route.tsx GET": "shows the field for the code from the paper",
  "app/(client)/p/route.tsx POST": "takes the code, and counts the wrong ones",
  "app/(client)/p/[linkId]/open/route.ts POST": "takes the secret of a link, and counts the wrong ones",
  "app/(client)/p/[linkId]/birth-year/route.ts POST":
    "takes the year of birth of an opened link, and counts the wrong ones",
  "lib/practice/actions.ts setUpPractice": "makes the first owner, and refuses for ever after",
};

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const ACTION_FACTORIES = ["defineAction"];
const ROUTE_FACTORIES = ["defineRoute", "defineLinkRoute"];
const PUBLIC_FACTORIES = ["definePublicAction", "definePublicRoute"];

export interface WaysIn {
  /** "lib/clients/actions.ts createClient", "app/api/health/route.ts GET". */
  readonly found: readonly string[];
  readonly problems: readonly string[];
}

/** Every server action and route handler of a tree, and those that no factory of ours has wrapped. */
export function waysIn(root: string): WaysIn {
  const found: string[] = [];
  const problems: string[] = [];
  for (const file of sourceFiles(root)) {
    const source = parse(root, file);
    const isRoute = /(^|\/)route\.tsx?$/.test(file) && file.startsWith("app/");
    if (isRoute && !(file in OTHER_FACTORIES)) {
      const handlers = exportsOf(source).filter(({ name }) => METHODS.includes(name));
      for (const handler of handlers) judge(file, handler, ROUTE_FACTORIES);
    }
    if (hasDirective(source)) for (const action of exportsOf(source)) judge(file, action, ACTION_FACTORIES);
    else if (hasHiddenAction(source)) problems.push(`${file} hides a server action in a function: give it a file`);
  }
  return { found, problems };

  function judge(file: string, { name, madeBy }: Exported, factories: readonly string[]): void {
    const way = `${file} ${name}`;
    found.push(way);
    if (way in PUBLIC && PUBLIC_FACTORIES.includes(madeBy)) return;
    if (!factories.includes(madeBy)) problems.push(`${way} is not made by ${factories.join(" or ")}`);
  }
}

interface Exported {
  readonly name: string;
  /** The function whose call makes the value; empty for anything else. */
  readonly madeBy: string;
}

/** What a file exports as values. */
function exportsOf(source: ts.SourceFile): Exported[] {
  const made = new Map(
    source.statements
      .filter(ts.isVariableStatement)
      .flatMap((statement) =>
        statement.declarationList.declarations.flatMap(({ name, initializer }) =>
          namesIn(name).map((text) => [text, ts.isIdentifier(name) ? factoryOf(initializer) : ""] as const),
        ),
      ),
  );
  return source.statements
    .flatMap((statement) => exportedBy(statement))
    .map(({ name, local }) => ({
      name,
      madeBy: made.get(local) ?? "",
    }));
}

function exportedBy(statement: ts.Statement): { name: string; local: string }[] {
  if (ts.isExportAssignment(statement)) return [{ name: "default", local: statement.expression.getText() }];
  if (ts.isExportDeclaration(statement)) return reExportedBy(statement);
  const isExported = ts.canHaveModifiers(statement)
    ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : false;
  if (!isExported) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations
      .flatMap(({ name }) => namesIn(name))
      .map((name) => ({ name, local: name }));
  }
  // A plain function or class: its local name stands for no factory's call.
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return [{ name: statement.name?.text ?? "default", local: "" }];
  }
  return [];
}

function reExportedBy({ exportClause, isTypeOnly, moduleSpecifier }: ts.ExportDeclaration) {
  if (isTypeOnly) return [];
  if (!exportClause || !ts.isNamedExports(exportClause)) return [{ name: "*", local: "" }];
  return exportClause.elements
    .filter((element) => !element.isTypeOnly)
    .map(({ name, propertyName }) => ({ name: name.text, local: moduleSpecifier ? "" : (propertyName ?? name).text }));
}

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

function factoryOf(value: ts.Expression | undefined): string {
  return value && ts.isCallExpression(value) && ts.isIdentifier(value.expression) ? value.expression.text : "";
}

function hasDirective(node: ts.SourceFile | ts.Block): boolean {
  const [first] = node.statements;
  return Boolean(
    first &&
      ts.isExpressionStatement(first) &&
      ts.isStringLiteral(first.expression) &&
      first.expression.text === "use server",
  );
}

function hasHiddenAction(source: ts.SourceFile): boolean {
  return contains(source, (node) => ts.isBlock(node) && hasDirective(node));
}
