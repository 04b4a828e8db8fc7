import Database from "better-sqlite3";
import { Pool } from "pg";
import { dataPlace } from "./database";

type Row = Record<string, unknown>;

/** Runs statements beside the program, as somebody with the file or the server in hand could. */
export async function rawSql(...statements: string[]): Promise<Row[]> {
  const { file, databaseUrl } = dataPlace();
  return databaseUrl ? onServer(databaseUrl, statements) : onFile(file, statements);
}

function onFile(file: string, statements: readonly string[]): Row[] {
  const connection = new Database(file);
  try {
    return (
      statements.map((statement) => {
        const prepared = connection.prepare<[], Row>(statement);
        if (prepared.reader) return prepared.all();
        prepared.run();
        return [];
      })[statements.length - 1] ?? []
    );
  } finally {
    connection.close();
  }
}

async function onServer(url: string, statements: readonly string[]): Promise<Row[]> {
  const pool = new Pool({ connectionString: url, max: 1 });
  try {
    let rows: Row[] = [];
    for (const statement of statements) ({ rows } = await pool.query<Row>(statement));
    return rows;
  } finally {
    await pool.end();
  }
}
