import path from "node:path";
import { z } from "zod";

const schema = z.object({
  PORT: z.coerce
    .number("PORT must be a number, for example 3000")
    .int("PORT must be a whole number")
    .min(1, "PORT must be between 1 and 65535")
    .max(65_535, "PORT must be between 1 and 65535")
    .default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATA_DIR: z.string().min(1, "DATA_DIR must name a folder").default("./data"),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\/\S+$/,
      "DATABASE_URL must begin with postgres:// (leave it out to keep the data in DATA_DIR)",
    )
    .optional(),
  ORIGIN: z
    .string()
    .regex(
      /^https?:\/\/[^/\s]+$/,
      "ORIGIN must be the address people type, such as https://unknot.example, without a path",
    )
    .optional(),
});

export interface Env {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Address that browsers use; actions from any other origin are refused. */
  readonly origin: string;
}

export type EnvResult = { ok: true; env: Env } | { ok: false; problems: string[] };

/** The settings, or one sentence for each that is wrong. An empty setting counts as left out. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): EnvResult {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(({ message }) => message) };
  const { PORT, HOST, DATA_DIR, DATABASE_URL, ORIGIN } = parsed.data;
  const origin = ORIGIN ?? `http://127.0.0.1:${PORT}`;
  return {
    ok: true,
    env: { port: PORT, host: HOST, dataDir: path.resolve(DATA_DIR), databaseUrl: DATABASE_URL, origin },
  };
}

const kept = globalThis as typeof globalThis & { unknotEnv?: Env };

/** The settings of this process; wrong ones stop it here with their sentences. */
export function env(): Env {
  if (!kept.unknotEnv) {
    const result = readEnv(process.env);
    if (!result.ok) throw new Error(result.problems.join("\n"));
    kept.unknotEnv = result.env;
  }
  return kept.unknotEnv;
}
