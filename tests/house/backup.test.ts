import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrateSqlite } from "../../db/migrate-sqlite";
import { openSqlite } from "../../db/store-sqlite";
import { dataFile, listCopies, makeCopy, putBack } from "../../scripts/support/copies";

const NOON = new Date("2020-11-22T12:00:00Z");
const LATER = new Date("2020-11-22T13:00:00Z");

let folder = "";

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(tmpdir(), "unknot-backup-"));
  await migrateSqlite(dataFile(folder));
  namePractice("Harbour Street");
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

test("a copy made under a running server brings the data of that moment back", async () => {
  const server = openSqlite(dataFile(folder));
  const copy = await makeCopy(folder, NOON);
  await server.close();
  namePractice("Somebody else's");
  const kept = putBack(folder, copy, LATER);
  expect(practiceName(dataFile(folder))).toBe("Harbour Street");
  expect(practiceName(kept ?? "")).toBe("Somebody else's");
});

test("only the owner of the process can read a copy, and the data put back", async () => {
  const copy = await makeCopy(folder, NOON);
  putBack(folder, copy, LATER);
  expect([copy, dataFile(folder)].map((file) => fs.statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
});

test("a damaged file is replaced, and kept", async () => {
  const copy = await makeCopy(folder, NOON);
  fs.writeFileSync(dataFile(folder), "no database at all");
  const kept = putBack(folder, copy, LATER);
  expect(practiceName(dataFile(folder))).toBe("Harbour Street");
  expect(fs.readFileSync(kept ?? "", "utf8")).toBe("no database at all");
});

test("a log left by a crash is not played into the copy", async () => {
  const copy = await makeCopy(folder, NOON);
  fs.writeFileSync(`${dataFile(folder)}-wal`, "a log of the other file");
  putBack(folder, copy, LATER);
  expect(fs.existsSync(`${dataFile(folder)}-wal`)).toBe(false);
  expect(practiceName(dataFile(folder))).toBe("Harbour Street");
});

test("nothing is put back under a running server", async () => {
  const copy = await makeCopy(folder, NOON);
  const server = openSqlite(dataFile(folder));
  expect(() => putBack(folder, copy, LATER)).toThrow("Unknot is running");
  await server.close();
});

test.each([
  ["a file that is not there", () => {}, "there is no such file"],
  ["a file that is no database", (file: string) => fs.writeFileSync(file, "hello, this is not a database"), "database"],
  [
    "a database of something else",
    (file: string) => new Database(file).exec("create table a (b)").close(),
    "not a copy",
  ],
])("%s is refused, and nothing changes", (_, make, reason) => {
  const file = path.join(folder, "other.db");
  make(file);
  expect(() => putBack(folder, file, LATER)).toThrow(reason);
  expect(practiceName(dataFile(folder))).toBe("Harbour Street");
});

test("copies are listed newest first", async () => {
  const older = await makeCopy(folder, NOON);
  fs.utimesSync(older, NOON, NOON);
  const newer = await makeCopy(folder, LATER);
  expect(listCopies(folder)).toEqual([newer, older]);
});

function namePractice(name: string): void {
  const connection = new Database(dataFile(folder));
  connection.exec("create table if not exists probe (name text)");
  connection.exec("delete from probe");
  connection.prepare("insert into probe values (?)").run(name);
  connection.close();
}

function practiceName(file: string): unknown {
  const connection = new Database(file, { readonly: true });
  const name = connection.prepare("select name from probe").pluck().get();
  connection.close();
  return name;
}
