import { allTests, browserGates, buildGate, readingGates } from "./support/gates";
import { add, cannotRun, conclude, runGates } from "./support/report";

// Everything. A step that fails stops only what needs its result.
const reading = await runGates(readingGates, 2);
const tests = await runGates([allTests]);
const build = await runGates([buildGate]);
const browser =
  build.failed === 0
    ? await runGates(browserGates, 2)
    : add(...browserGates.map((gate) => cannotRun(gate, "the build failed")));
conclude(add(reading, tests, build, browser));
