import { startTool } from "./support/run";

// The mutation probe by itself, with its figures: every rule and threshold made wrong by one, every rule taken away.
const child = startTool("vitest/vitest.mjs", ["run", "--project=domain", "tests/knowledge/mutants.test.ts"], {
  stdio: "inherit",
});
child.on("close", (code) => {
  process.exitCode = code ?? 1;
});
