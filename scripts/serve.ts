import { keepStore, store } from "@/db/store";
import type { Env } from "@/lib/server/env";
import { startServer as openData } from "@/lib/server/start";
import { buildApp } from "./support/build-app";
import { exitCodeOf } from "./support/run";
import { startServer } from "./support/server";
import { checkedSettings } from "./support/settings";
import { giveUp, step } from "./support/steps";

/** `demo` loads the sample practice; `start` opens on the set-up page when there is no practice yet. */
async function serve(mode: string | undefined): Promise<void> {
  const demo = mode === "demo";
  const env = await step(2, "Check the settings", () => checkedSettings(process.env));
  Object.assign(process.env, asVariables(env));
  await step(3, "Build the app", buildApp, (result) => (result === "built" ? "done" : "nothing changed"));
  const title = demo ? "Prepare the data and the sample practice" : "Prepare the data";
  const signIn = await step(4, title, () => prepare(demo));
  const server = await step(5, "Start the server", () => startServer("start", env));
  console.log(`\nUnknot is at ${env.origin}\n${signIn}\nStop it with Ctrl+C.`);
  server.once("close", (code, signal) => {
    process.exitCode = exitCodeOf(code, signal);
  });
}

/** What the server has to be told: the settings as read, so that both mean the same folder and address. */
function asVariables({ port, host, dataDir, databaseUrl, origin }: Env): Record<string, string> {
  return {
    PORT: String(port),
    HOST: host,
    DATA_DIR: dataDir,
    ORIGIN: origin,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  };
}

async function prepare(withSample: boolean): Promise<string> {
  await openData();
  try {
    if (!withSample) return "The first visit opens the set-up page.";
    const { loadSamplePractice } = await import("@/db/seed/sample-practice");
    const { email, password } = await loadSamplePractice();
    return `Sign in with  ${email}  and  ${password}`;
  } finally {
    // From here on the data belongs to the server.
    await store().close();
    keepStore(null);
  }
}

await serve(process.argv[2]).catch(giveUp);
