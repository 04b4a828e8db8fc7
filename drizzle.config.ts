import { defineConfig } from "drizzle-kit";

/** SQLite, the default database. PostgreSQL's migrations are made by drizzle.postgres.config.ts. */
export default defineConfig({
  dialect: "sqlite",
  schema: "./db/schema/sqlite.ts",
  out: "./db/migrations/sqlite",
  casing: "snake_case",
});
