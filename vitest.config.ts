import path from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    // Two cores: a third worker only makes the others wait.
    maxWorkers: 2,
    // How long a test takes says how busy the machine is; what hangs is ended all the same.
    testTimeout: 60_000,
    projects: [
      // Nothing in the pure room keeps state, so its files need no walls between them: a tenth of the time.
      project("domain", ["tests/domain", "tests/knowledge", "tests/language"], { isolate: false }),
      project("house", ["tests/house"]),
      project("components", ["tests/components"], { environment: "happy-dom" }),
      project("pdf", ["tests/pdf"]),
      project("server", ["tests/server"], { env: { TEST_DIALECT: "sqlite" } }),
      // The same tests twice: every query and mutation has to say the same on both databases. Each file opens a database
      // of its own; walls between the files as well would only import the app again and again.
      project("integration-sqlite", ["tests/integration"], { env: { TEST_DIALECT: "sqlite" }, isolate: false }),
      project("integration-postgres", ["tests/integration"], {
        env: { TEST_DIALECT: "postgres" },
        isolate: false,
        globalSetup: ["tests/support/postgres-server.ts"],
      }),
    ],
  },
});

function project(
  name: string,
  folders: readonly string[],
  more: TestProjectInlineConfiguration["test"] = {},
): TestProjectInlineConfiguration {
  const include = folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);
  return { extends: true, test: { name, include, ...more } };
}
