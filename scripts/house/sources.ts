import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { filesUnder } from "../support/files";

/** Every TypeScript file of the app itself, as paths with forward slashes. */
export function sourceFiles(root: string): string[] {
  return ["app", "components", "db", "lib"]
    .filter((folder) => fs.existsSync(path.join(root, folder)))
    .flatMap((folder) => filesUnder(path.join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => /\.tsx?$/.test(file));
}

/** The syntax of one file. */
export function parse(root: string, file: string): ts.SourceFile {
  const text = fs.readFileSync(path.join(root, file), "utf8");
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** True when `found` holds for the node or anything inside it. */
export function contains(node: ts.Node, found: (node: ts.Node) => boolean): boolean {
  return found(node) || ts.forEachChild(node, (child) => contains(child, found) || undefined) === true;
}
