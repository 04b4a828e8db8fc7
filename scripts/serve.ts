import { buildApp } from "./support/build-app";
import { preparedData } from "./support/prepared";
import { exitCodeOf } from "./support/run";
import { startServer } from "./support/server";
import { asVariables, checkedSettings } from "./support/settings";
import { giveUp, step } from "./support/steps";

/** `demo` loads the sample practice; `start` opens on the set-up page when there is no practice yet. */
async function serve(mode: string | undefined): Promise<void> {
  const demo = mode === "demo";
  const env = await step(2, "Check the settings", () => checkedSettings(process.env));
  Object.assign(process.env, asVariables(env), { NODE_ENV: "production" });
  await step(3, "Build the app", buildApp, (result) => (result === "built" ? "done" : "nothing changed"));
  const title = demo ? "Prepare the data and the sample practice" : "Prepare the data";
  const { howToComeIn } = await step(
    4,
    title,
    () => preparedData(env, demo),
    ({ again }) => (again ? "already there" : "done"),
  );
  const server = await step(5, "Start the server", () => startServer("start", env));
  console.log(`\nUnknot is at ${env.origin}\n${howToComeIn}\nStop it with Ctrl+C.`);
  server.once("close", (code, signal) => {
    process.exitCode = exitCodeOf(code, signal);
  });
}

await serve(process.argv[2]).catch(giveUp);
