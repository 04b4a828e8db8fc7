import { quickTests, readingGates } from "./support/gates";
import { conclude, runGates } from "./support/report";

// The quick part of `npm test`: no build, no browser, no PostgreSQL. The tests go first because they take longest.
conclude(await runGates([quickTests, ...readingGates], 2));
