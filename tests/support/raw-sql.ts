import Database from "better-sqlite3";
import { Pool } from "pg";
import { dataPlace } from "./database";

type Row = Record<string, unknown>;

/** A database as somebody with the file or the server in hand sees it. */
export interface RawPlace {
  readonly file: string;
  readonly databaseUrl: string | undefined;
}

/** Runs statements beside the program on this test file's data; answers the rows of the last. */
export async function rawSql(...statements: string[]): Promise<Row[]> {
  return rawSqlAt(dataPlace(), statements);
}

/** The same on any database. */
export async function rawSqlAt({ file, databaseUrl }: RawPlace, statements: readonly string[]): Promise<Row[]> {
  return databaseUrl ? onServer(databaseUrl, statements) : onFile(file, statements);
}

function onFile(file: string, statements: readonly string[]): Row[] {
  const connection = new Database(file);
  try {
    let rows: Row[] = [];
    for (const statement of statements) {
      const prepared = connection.prepare<[], Row>(statement);
      if (prepared.reader) rows = prepared.all();
      else prepared.run();
    }
    return rows;
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
