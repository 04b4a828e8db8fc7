import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { filesUnder } from "./files";
import { finished, ROOT, startTool } from "./run";
import { Refusal } from "./steps";

const STAMP = path.join(ROOT, ".next/unknot-build");
const FOLDERS = ["app", "components", "db", "lib", "public"];
const ROOT_FILES = /^(package-lock\.json|.+\.(ts|tsx|css|mjs))$/;
// Written by the build itself, so they cannot decide whether to build.
const BUILT = /^(public\/client\/|next-env\.d\.ts$)/;

/** Builds the app when a source changed since the last build. */
export async function buildApp(): Promise<"built" | "unchanged"> {
  const wanted = hashOfSources();
  if (builtFrom() === wanted) return "unchanged";
  // A build that is broken off must not pass for a whole one.
  fs.rmSync(STAMP, { force: true });
  // Loaded only when there is something to build: most starts have nothing.
  const { buildClientAssets } = await import("../build-client-assets");
  await buildClientAssets();
  const { code, output } = await finished(startTool("next/dist/bin/next", ["build"], { env: buildEnv() }));
  if (code !== 0) throw new Refusal(`The app could not be built. Next.js said:\n${output.trim()}`);
  fs.writeFileSync(STAMP, wanted);
  return "built";
}

/** What the build was made from, as a hash; empty when there is none. */
export function builtFrom(): string {
  return fs.existsSync(STAMP) ? fs.readFileSync(STAMP, "utf8") : "";
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  for (const file of sourceFiles()) hash.update(`${file}\0`).update(fs.readFileSync(path.join(ROOT, file)));
  return hash.digest("hex");
}

function sourceFiles(): string[] {
  const inFolders = FOLDERS.filter((folder) => fs.existsSync(path.join(ROOT, folder))).flatMap((folder) =>
    filesUnder(path.join(ROOT, folder)).map((file) => `${folder}/${file}`),
  );
  const atRoot = fs.readdirSync(ROOT).filter((name) => ROOT_FILES.test(name));
  return [...inFolders, ...atRoot].filter((file) => !BUILT.test(file)).sort();
}

function buildEnv(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}
