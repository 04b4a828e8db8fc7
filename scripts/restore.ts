import path from "node:path";
import { listCopies, putBack } from "./support/copies";
import { settingsOfFile } from "./support/settings";
import { giveUp } from "./support/steps";

try {
  const { dataDir } = settingsOfFile(process.env, "pg_restore");
  const [named] = process.argv.slice(2);
  if (named) {
    const kept = putBack(dataDir, path.resolve(named), new Date());
    console.log(`${named} is the data now.${kept ? ` What was there is kept as ${kept}.` : ""}`);
  } else {
    const copies = listCopies(dataDir);
    console.log(
      copies.length === 0 ? `There is no copy in ${dataDir}/backups.` : `Newest first:\n${copies.join("\n")}`,
    );
    console.log("Stop Unknot and put one back with: npm run restore -- <file>");
  }
} catch (error) {
  giveUp(error);
}
