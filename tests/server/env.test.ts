import path from "node:path";
import { expect, test } from "vitest";
import { readEnv } from "@/lib/server/env";

test("without any setting it listens on this machine only and keeps its data beside itself", () => {
  expect(readEnv({})).toEqual({
    ok: true,
    env: {
      port: 3000,
      host: "127.0.0.1",
      dataDir: path.resolve("data"),
      databaseUrl: undefined,
      origin: "http://127.0.0.1:3000",
    },
  });
});

test("an empty setting counts as left out", () => {
  expect(readEnv({ PORT: "", DATABASE_URL: "", ORIGIN: "", DATA_DIR: "" })).toEqual(readEnv({}));
});

test("settings are taken as they are given", () => {
  const given = {
    PORT: "8080",
    HOST: "0.0.0.0",
    DATA_DIR: "/srv/unknot",
    DATABASE_URL: "postgres://u@db/unknot",
    ORIGIN: "https://unknot.example",
  };
  expect(readEnv(given)).toEqual({
    ok: true,
    env: {
      port: 8080,
      host: "0.0.0.0",
      dataDir: "/srv/unknot",
      databaseUrl: "postgres://u@db/unknot",
      origin: "https://unknot.example",
    },
  });
});

test("the address follows the port when none is given", () => {
  expect(readEnv({ PORT: "8080" })).toMatchObject({ env: { origin: "http://127.0.0.1:8080" } });
});

test.each([
  [{ PORT: "many" }, "PORT must be a number, for example 3000"],
  [{ PORT: "80.5" }, "PORT must be a whole number"],
  [{ PORT: "0" }, "PORT must be between 1 and 65535"],
  [{ PORT: "70000" }, "PORT must be between 1 and 65535"],
  [
    { DATABASE_URL: "mysql://db/unknot" },
    "DATABASE_URL must begin with postgres:// (leave it out to keep the data in DATA_DIR)",
  ],
  [
    { ORIGIN: "unknot.example" },
    "ORIGIN must be the address people type, such as https://unknot.example, without a path",
  ],
  [
    { ORIGIN: "https://unknot.example/app" },
    "ORIGIN must be the address people type, such as https://unknot.example, without a path",
  ],
])("%o is refused with what to do", (given, says) => {
  expect(readEnv(given)).toEqual({ ok: false, problems: [says] });
});

test("every wrong setting is named at once", () => {
  const result = readEnv({ PORT: "many", DATABASE_URL: "x", ORIGIN: "y" });
  expect(result.ok ? [] : result.problems).toHaveLength(3);
});
