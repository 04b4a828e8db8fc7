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
      mail: null,
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
    SMTP_URL: "smtps://desk:p%40ss@mail.example",
    MAIL_FROM: "desk@unknot.example",
  };
  expect(readEnv(given)).toEqual({
    ok: true,
    env: {
      port: 8080,
      host: "0.0.0.0",
      dataDir: "/srv/unknot",
      databaseUrl: "postgres://u@db/unknot",
      origin: "https://unknot.example",
      mail: { smtpUrl: "smtps://desk:p%40ss@mail.example", from: "desk@unknot.example" },
    },
  });
});

test("the address follows the port when none is given", () => {
  expect(readEnv({ PORT: "8080" })).toMatchObject({ env: { origin: "http://127.0.0.1:8080" } });
});

const TOGETHER = "SMTP_URL and MAIL_FROM belong together: set both to send mail, or neither";
/** Options of the mail program in the address. */
const SMUGGLED = "smtp://mail.example?logger=true&tls.rejectUnauthorized=false";

test("no sentence repeats the password", () => {
  const result = readEnv({ SMTP_URL: "smtp://desk:hunter2@mail.example/x", MAIL_FROM: "hunter2" });
  expect(JSON.stringify(result)).not.toContain("hunter2");
});

test.each<[object, string]>([
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
  [{ SMTP_URL: "smtp://mail.example" }, TOGETHER],
  [{ MAIL_FROM: "desk@unknot.example" }, TOGETHER],
  [
    { SMTP_URL: "smtp://mail.example", MAIL_FROM: "The desk" },
    "MAIL_FROM must be the address that mails come from, such as desk@practice.example",
  ],
  ...[
    "mail.example",
    "https://mail.example",
    "smtp://",
    "smtp://mail.example/inbox",
    "smtp://a:50%@mail.example",
    SMUGGLED,
  ].map((SMTP_URL): [object, string] => [
    { SMTP_URL, MAIL_FROM: "desk@unknot.example" },
    "SMTP_URL must be like smtp://user:password@mail.example:587, or smtps://… where TLS is spoken from the start",
  ]),
])("%o is refused with what to do", (given, says) => {
  expect(readEnv({ ...given })).toEqual({ ok: false, problems: [says] });
});

test("every wrong setting is named at once", () => {
  const result = readEnv({ PORT: "many", DATABASE_URL: "x", ORIGIN: "y" });
  expect(result.ok ? [] : result.problems).toHaveLength(3);
});
