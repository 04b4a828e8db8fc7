import fs from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { Refusal } from "./steps";

/** Where the data of an installation without a database server is. */
export function dataFile(dataDir: string): string {
  return path.join(dataDir, "unknot.db");
}

/** Copies the data while the server goes on writing, reads the copy back, and gives back its path. */
export async function makeCopy(dataDir: string, moment: Date): Promise<string> {
  const file = dataFile(dataDir);
  if (!fs.existsSync(file)) throw new Refusal(`There is no data to copy: ${file} does not exist.`);
  const copy = path.join(copiesFolder(dataDir), `unknot-${stamp(moment)}.db`);
  const connection = new Database(file, { readonly: true });
  try {
    await connection.backup(copy);
  } finally {
    connection.close();
  }
  fs.chmodSync(copy, 0o600);
  const problem = problemOf(copy);
  if (problem) throw new Refusal(`The copy ${copy} is not sound: ${problem}`);
  return copy;
}

/** Every copy in the data folder, newest first. */
export function listCopies(dataDir: string): string[] {
  const folder = copiesFolder(dataDir);
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".db"))
    .map((name) => path.join(folder, name))
    .sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs);
}

/** Puts a copy in the place of the data. What was there is kept; its new path is given back, or null. */
export function putBack(dataDir: string, copy: string, moment: Date): string | null {
  const problem = fs.existsSync(copy) ? problemOf(copy) : "there is no such file";
  if (problem) throw new Refusal(`${copy} cannot be put back: ${problem}. Nothing was changed.`);
  const file = dataFile(dataDir);
  const fresh = `${file}.restoring`;
  fs.copyFileSync(copy, fresh);
  fs.chmodSync(fresh, 0o600);
  const kept = moveAside(dataDir, moment);
  fs.renameSync(fresh, file);
  return kept;
}

function moveAside(dataDir: string, moment: Date): string | null {
  const file = dataFile(dataDir);
  if (!fs.existsSync(file)) return null;
  refuseWhileOpen(file);
  const kept = path.join(copiesFolder(dataDir), `replaced-${stamp(moment)}.db`);
  // The log goes with its file: beside another file it would be played into that one.
  for (const end of ["", "-wal", "-shm"]) {
    if (fs.existsSync(file + end)) fs.renameSync(file + end, kept + end);
  }
  return kept;
}

// Leaving the log mode needs the file alone, so it fails while a server has it open.
function refuseWhileOpen(file: string): void {
  try {
    const connection = new Database(file, { timeout: 0 });
    connection.pragma("journal_mode = delete");
    connection.close();
  } catch (error) {
    const isOpen = error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
    if (isOpen) throw new Refusal("Unknot is running on this data. Stop it, then restore.");
    // A damaged file cannot say whether it is open; it is being replaced because it is damaged.
  }
}

function problemOf(file: string): string | null {
  try {
    const connection = new Database(file, { readonly: true });
    const verdict = connection.pragma("integrity_check(1)", { simple: true });
    const loose = connection.pragma("foreign_key_check");
    const ours = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
    connection.close();
    if (verdict !== "ok") return String(verdict);
    if (Array.isArray(loose) && loose.length > 0) return "it has rows that point nowhere";
    return ours ? null : "it is not a copy of Unknot's data";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function copiesFolder(dataDir: string): string {
  const folder = path.join(dataDir, "backups");
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function stamp(moment: Date): string {
  return moment.toISOString().slice(0, 19).replaceAll(":", "-");
}
