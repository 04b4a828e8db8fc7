import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { type Finished, finished, startTool } from "./run";

// What a tool says is kept and printed later, perhaps into a file.
const PLAIN = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };

/** What a gate found. A gate without tests of its own counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  readonly output: string;
}

export interface Gate {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** A gate that is one or more programs of node_modules, run in turn; it passes when all do. */
export function toolGate(name: string, ...commands: readonly (readonly [file: string, ...args: string[]])[]): Gate {
  return {
    name,
    run: async () => {
      for (const [file, ...args] of commands) {
        const { code, output } = await finished(startTool(file, args, { env: PLAIN }));
        if (code !== 0) return { passed: 0, failed: 1, output };
      }
      return { passed: 1, failed: 0, output: "" };
    },
  };
}

/** A gate that is a function which lists what is wrong. */
export function listGate(name: string, problems: () => readonly string[] | Promise<readonly string[]>): Gate {
  return {
    name,
    run: async () => {
      const found = await problems();
      return { passed: found.length === 0 ? 1 : 0, failed: found.length === 0 ? 0 : 1, output: found.join("\n") };
    },
  };
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
});

/** The unit and integration tests, with the projects named in `args` or all. */
export function vitestGate(name: string, ...args: readonly string[]): Gate {
  return {
    name,
    run: async () => {
      const file = reportFile("vitest");
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
      const child = startTool("vitest/vitest.mjs", ["run", ...reporters, ...args], {
        env: { ...PLAIN, NODE_ENV: "test" },
      });
      const done = await finished(child);
      const report = vitestReport.safeParse(read(file));
      if (!report.success) return noReport(done);
      const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report.data;
      return counted(done, { passed, failed, skipped });
    },
  };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** The browser tests, or one part of them, "1/2". A test that passes only at the second try has failed. */
export function playwrightGate(name: string, part: string): Gate {
  return {
    name,
    run: async () => {
      const file = reportFile("playwright");
      const child = startTool("@playwright/test/cli.js", playwrightArguments(part), {
        // Playwright sets FORCE_COLOR for its workers, and Node warns when NO_COLOR is there too.
        env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: "0", PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      });
      const done = await finished(child);
      const report = playwrightReport.safeParse(read(file));
      if (!report.success) return noReport(done);
      const { expected, unexpected, flaky, skipped } = report.data.stats;
      return counted(done, { passed: expected, failed: unexpected + flaky, skipped });
    },
  };
}

// Parts run side by side, each with a server and data of its own: what failed must not be swept away by the other.
const playwrightArguments = (part: string): string[] => [
  "test",
  "--reporter=list,json",
  `--shard=${part}`,
  `--output=test-results/${part.replace("/", "-of-")}`,
];

// A file that does not load has no failed test, and no passed one: the exit code is what tells.
function counted({ code, output }: Finished, counts: Omit<Outcome, "output">): Outcome {
  return { ...counts, failed: code === 0 ? counts.failed : Math.max(1, counts.failed), output };
}

function noReport({ output }: Finished): Outcome {
  return { passed: 0, failed: 1, output };
}

function reportFile(tool: string): string {
  return path.join(fs.mkdtempSync(path.join(tmpdir(), `unknot-${tool}-`)), "report.json");
}

function read(file: string): unknown {
  const report: unknown = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
  fs.rmSync(path.dirname(file), { recursive: true, force: true });
  return report;
}
