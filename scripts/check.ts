import { answerStandardInput } from "./support/check-case";
import { quickTests, readingGates } from "./support/gates";
import { conclude, runGates } from "./support/report";

// Two uses of one word. `npm run check`: the quick part of `npm test`, without build, browser and PostgreSQL; the tests
// go first because they take longest. `npm run -s check -- --json < case.json`: the check itself, on one client.
if (process.argv.includes("--json")) process.exitCode = await answerStandardInput();
else conclude(await runGates([quickTests, ...readingGates], 2));
