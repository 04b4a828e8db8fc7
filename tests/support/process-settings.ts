import { afterEach } from "vitest";

const before = { ...process.env };

/** Settings of the process for one test, read anew; put back after it. */
export function withSettings(settings: Record<string, string>): void {
  Object.assign(process.env, settings);
  forgetRead();
}

afterEach(() => {
  for (const name of ["ORIGIN", "PORT"]) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  forgetRead();
});

// The settings are read once and kept; see lib/server/env.ts.
function forgetRead(): void {
  Reflect.deleteProperty(globalThis, "unknotEnv");
}
