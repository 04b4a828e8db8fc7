import {
  boolean,
  customType,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Kit } from "./kit-sqlite";

const sortText = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });

/** The same column kinds on PostgreSQL. */
const kit = {
  table: pgTable,
  str: () => text(),
  sortText: () => sortText(),
  int: () => integer(),
  real: () => doublePrecision(),
  bool: () => boolean(),
  json: <T>() => jsonb().$type<T>(),
  primaryKey,
  foreignKey,
  index,
  uniqueIndex,
};

// The one cast of the data layer: Drizzle's two dialects share no type, but the builders used here answer alike.
export const postgresKit = kit as unknown as Kit;
