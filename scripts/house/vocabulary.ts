import fs from "node:fs";
import path from "node:path";
import { filesUnder } from "../support/files";
import NOUNS from "./nouns.json" with { type: "json" };

/** Rooms of `lib` that hold no noun, and name their files freely. */
const FREE_ROOMS = ["domain", "server", "language"];

const FILES = ["schema.ts", "queries.ts", "mutations.ts", "actions.ts"];

/** Nouns that read other nouns' tables only, and so have none of their own. */
const WITHOUT_TABLES = ["library", "rules", "sheets", "transfer"];

/** What in `lib` does not follow the closed vocabulary, as sentences. */
export function vocabularyProblems(root: string): string[] {
  const nouns = namesIn(path.join(root, "lib")).filter((name) => !FREE_ROOMS.includes(name));
  return nouns.flatMap((noun) => {
    if (!NOUNS.includes(noun)) return [`lib/${noun} is not one of the nouns: ${NOUNS.join(", ")}`];
    const files = filesUnder(path.join(root, "lib", noun)).map((file) => `lib/${noun}/${file}`);
    return [
      ...files.filter((file) => !isNamedWell(file)).map((file) => `${file} is not one of ${FILES.join(", ")}`),
      ...tableProblem(root, noun, files),
      ...files.flatMap((file) => orderProblems(root, noun, file)),
    ];
  });
}

// lib/<noun>/queries.ts, or lib/<noun>/<part>/queries.ts once a file has grown too long.
function isNamedWell(file: string): boolean {
  return FILES.includes(path.basename(file)) && file.split("/").length <= 4;
}

function tableProblem(root: string, noun: string, files: readonly string[]): string[] {
  const reads = files.some((file) => file.endsWith("/queries.ts"));
  if (!reads || WITHOUT_TABLES.includes(noun) || fs.existsSync(path.join(root, `db/schema/${noun}.ts`))) return [];
  return [`lib/${noun} has queries but no tables: db/schema/${noun}.ts is missing`];
}

// The list goes left to right: a noun may import the nouns before it.
function orderProblems(root: string, noun: string, file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), "utf8");
  return [...text.matchAll(/from "(@\/|\.\.?\/)([^"]+)"/g)]
    .map(([, start = "", rest = ""]) =>
      start === "@/" ? rest : path.posix.join(path.posix.dirname(file), start, rest),
    )
    .map((imported) => /^lib\/([^/]+)\//.exec(imported)?.[1] ?? "")
    .filter((imported) => NOUNS.indexOf(imported) > NOUNS.indexOf(noun))
    .map((imported) => `${file} imports ${imported}, which stands to the right of ${noun}`);
}

function namesIn(folder: string): string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}
