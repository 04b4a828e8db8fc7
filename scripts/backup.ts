import { makeCopy } from "./support/copies";
import { settingsOfFile } from "./support/settings";
import { giveUp } from "./support/steps";

try {
  const { dataDir } = settingsOfFile(process.env, "pg_dump");
  console.log(`Copied to ${await makeCopy(dataDir, new Date())} and read back.`);
  console.log(`The keys are not in it. Keep one copy of ${dataDir}/secrets.json in another, safe place.`);
} catch (error) {
  giveUp(error);
}
