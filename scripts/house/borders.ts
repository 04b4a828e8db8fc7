import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { finished, ROOT, startTool } from "../support/run";

/** What the borders run between. */
const ROOMS = ["app", "components", "db", "lib", "proxy.ts", "instrumentation.ts"];

const cruiseResult = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

export interface Crossing {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** Every import of a tree that crosses a border, and how many files were looked at. */
export async function crossings(root: string): Promise<{ crossings: Crossing[]; filesRead: number }> {
  const rooms = ROOMS.filter((room) => fs.existsSync(path.join(root, room)));
  const config = path.join(ROOT, ".dependency-cruiser.cjs");
  const args = [...rooms, "--config", config, "--output-type", "json"];
  const { output } = await finished(
    startTool("dependency-cruiser/bin/dependency-cruiser.mjs", args, {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    }),
  );
  const { summary } = cruiseResult.parse(JSON.parse(output));
  return {
    filesRead: summary.totalCruised,
    crossings: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

/** The same as sentences for the terminal. */
export async function borderProblems(root: string): Promise<string[]> {
  const found = await crossings(root);
  // With a compiler it does not know, dependency-cruiser reads no file and finds no fault.
  if (found.filesRead === 0) return ["No file was read: dependency-cruiser does not understand this compiler."];
  return found.crossings.map(({ rule, from, to }) => `${from} imports ${to}: ${rule}`);
}
