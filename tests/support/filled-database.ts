import { type RawPlace, rawSqlAt } from "./raw-sql";

/** Rows put into every table. */
const ROWS = 3;

/** What a table holds, in any schema: read from the database itself. */
async function columnsOf(place: RawPlace): Promise<Map<string, { name: string; type: string }[]>> {
  const rows = await rawSqlAt(place, [place.databaseUrl ? SERVER_COLUMNS : FILE_COLUMNS]);
  const tables = new Map<string, { name: string; type: string }[]>();
  for (const { table, name, type } of rows) {
    const columns = tables.get(String(table)) ?? [];
    tables.set(String(table), [...columns, { name: String(name), type: String(type).toLowerCase() }]);
  }
  return tables;
}

const FILE_COLUMNS = `select t.name as "table", c.name as name, c.type as type
  from sqlite_master t join pragma_table_info(t.name) c
  where t.type = 'table' and t.name not like 'sqlite%' and t.name not like '\\_\\_%' escape '\\'`;
const SERVER_COLUMNS = `select table_name as "table", column_name as name, data_type as type
  from information_schema.columns where table_schema = 'public'`;

/** Puts rows into every table there is. The n-th row holds n in every column, so that the n-th rows refer to each other. */
export async function fill(place: RawPlace): Promise<void> {
  let waiting = [...(await columnsOf(place))];
  while (waiting.length > 0) {
    const refused: typeof waiting = [];
    for (const [table, columns] of waiting) if (!(await filled(place, table, columns))) refused.push([table, columns]);
    if (refused.length === waiting.length) throw new Error(`Cannot fill ${refused.map(([table]) => table).join(", ")}`);
    waiting = refused;
  }
}

// A table whose parents are still empty is refused by its foreign keys, and tried again later.
async function filled(place: RawPlace, table: string, columns: readonly { name: string; type: string }[]) {
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const rows = Array.from({ length: ROWS }, (_, index) =>
    columns.map(({ type }) => literalFor(type, index + 1)).join(", "),
  );
  const statement = `insert into "${table}" (${names}) values ${rows.map((row) => `(${row})`).join(", ")}`;
  try {
    await rawSqlAt(place, [place.databaseUrl ? "select 1" : "pragma foreign_keys = on", statement]);
    return true;
  } catch {
    return false;
  }
}

function literalFor(type: string, row: number): string {
  if (type === "boolean") return "true";
  return type.startsWith("int") || type === "real" || type === "double precision" ? String(row) : `'${row}'`;
}

/** How many rows each table has. */
export async function countRows(place: RawPlace): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of [...(await columnsOf(place)).keys()].sort()) {
    const [row] = await rawSqlAt(place, [`select count(*) as count from "${table}"`]);
    counts[table] = Number(row?.count);
  }
  return counts;
}

/** Names of all columns, table by table, in order of name. */
export async function shapeOf(place: RawPlace): Promise<Record<string, string[]>> {
  const tables = [...(await columnsOf(place))].map(([table, columns]) => [
    table,
    columns.map(({ name }) => name).sort(),
  ]);
  return Object.fromEntries(tables);
}
