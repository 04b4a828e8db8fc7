import { borderProblems } from "../house/borders";
import { floorProblems } from "../house/floors";
import { vocabularyProblems } from "../house/vocabulary";
import { buildApp } from "./build-app";
import { findOrInstallChromium } from "./chromium";
import { type Gate, listGate, playwrightGate, toolGate, vitestGate } from "./gate";
import { ROOT } from "./run";
import { Refusal } from "./steps";

/** What a reader's eye would otherwise have to do. None of these needs another to have run. */
export const readingGates: readonly Gate[] = [
  toolGate("format", ["@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "--colors=off"]),
  toolGate("types", ["next/dist/bin/next", "typegen"], ["typescript/bin/tsc", "--noEmit"]),
  toolGate("typed lint", ["eslint/bin/eslint.js", ".", "--max-warnings=0"]),
  listGate("borders", () => borderProblems(ROOT)),
  toolGate("dead code", ["knip/bin/knip.js"]),
  listGate("vocabulary", () => vocabularyProblems(ROOT)),
  listGate("floors", () => floorProblems(ROOT)),
];

/** Every test that needs neither a browser nor PostgreSQL. */
export const quickTests = vitestGate("tests", "--project=!integration-postgres");

export const allTests = vitestGate("tests");

export const buildGate: Gate = {
  name: "build",
  run: async () => {
    try {
      return { passed: 1, failed: 0, output: await buildApp() };
    } catch (error) {
      return { passed: 0, failed: 1, output: error instanceof Refusal ? error.message : String(error) };
    }
  },
};

let chromium: Promise<string | null> | null = null;

/** The browser tests in two halves, for two cores: a browser mostly waits for its server, and the server for it. */
export const browserGates: readonly Gate[] = ["1/2", "2/2"].map((part) => {
  const name = `browser ${part}`;
  return {
    name,
    run: async () => {
      // Both need it, and it is installed once.
      chromium ??= findOrInstallChromium();
      const problem = await chromium;
      return problem ? { passed: 0, failed: 1, output: problem } : playwrightGate(name, part).run();
    },
  };
});
