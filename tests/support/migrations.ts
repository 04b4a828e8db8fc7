import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { migratePostgres } from "@/db/boot";
import { migrateSqlite } from "@/db/migrate-sqlite";
import { onPostgres, temporaryFolder } from "./database";
import type { RawPlace } from "./raw-sql";

const journal = z.looseObject({
  entries: z.array(z.looseObject({ idx: z.number(), when: z.number(), tag: z.string() })),
});

interface Migrations {
  readonly migrationsFolder: string;
}

function shippedFolder(): string {
  return path.resolve("db/migrations", onPostgres() ? "postgres" : "sqlite");
}

function journalIn(folder: string) {
  return journal.parse(JSON.parse(readFileSync(path.join(folder, "meta/_journal.json"), "utf8")));
}

/** Names of the shipped migrations, oldest first. */
export function shippedMigrations(): string[] {
  return journalIn(shippedFolder()).entries.map(({ tag }) => tag);
}

/** The shipped migrations as they were when there were `count`, with more of one's own after them. */
export function migrationsUpTo(count: number, more: Readonly<Record<string, string>> = {}): Migrations {
  const folder = path.join(temporaryFolder(), "migrations");
  cpSync(shippedFolder(), folder, { recursive: true });
  const shipped = journalIn(folder);
  const entries = shipped.entries.slice(0, count);
  const last = entries.at(-1)?.when ?? 0;
  for (const [tag, text] of Object.entries(more)) {
    writeFileSync(path.join(folder, `${tag}.sql`), text);
    const number = entries.length;
    entries.push({ ...shipped.entries[0], idx: number, when: last + number + 1, tag, breakpoints: true });
  }
  writeFileSync(path.join(folder, "meta/_journal.json"), JSON.stringify({ ...shipped, entries }));
  return { migrationsFolder: folder };
}

/** Migrates a database of either kind; without `migrations` as a start does. */
export function migrateRaw({ file, databaseUrl }: RawPlace, migrations?: Migrations): Promise<void> {
  return databaseUrl ? migratePostgres(databaseUrl, migrations) : migrateSqlite(file, migrations);
}
