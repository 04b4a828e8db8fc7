import { watchClientAssets } from "./build-client-assets";
import { prepareData } from "./support/prepare";
import { startServer } from "./support/server";
import { asVariables, checkedSettings } from "./support/settings";
import { giveUp, step } from "./support/steps";

/** For work: the sample practice, and every change on the screen at once. */
async function dev(): Promise<void> {
  const env = await step(2, "Check the settings", () => checkedSettings(process.env));
  Object.assign(process.env, asVariables(env), { NODE_ENV: "development" });
  const stopWatching = await step(3, "Bundle the shared page's scripts", watchClientAssets);
  const { howToComeIn } = await step(4, "Prepare the data and the sample practice", () =>
    prepareData(env.origin, true),
  );
  const server = await step(5, "Start the server", () => startServer("dev", env));
  server.once("close", () => void stopWatching());
  console.log(`\nUnknot is at ${env.origin}\n${howToComeIn}\nStop it with Ctrl+C.`);
}

await dev().catch(giveUp);
