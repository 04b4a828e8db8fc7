import path from "node:path";
import { z } from "zod";

/** smtp:// or smtps:// with a host, and nothing behind it: nodemailer would take options from there. */
function isSmtpUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(text);
  try {
    decodeURIComponent(username + password);
  } catch {
    return false;
  }
  const isBare = (pathname === "" || pathname === "/") && search === "" && hash === "";
  return (protocol === "smtp:" || protocol === "smtps:") && hostname !== "" && isBare;
}

const fields = z.object({
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
  SMTP_URL: z
    .string()
    .refine(
      isSmtpUrl,
      "SMTP_URL must be like smtp://user:password@mail.example:587, or smtps://… where TLS is spoken from the start",
    )
    .optional(),
  MAIL_FROM: z.email("MAIL_FROM must be the address that mails come from, such as desk@practice.example").optional(),
});

const schema = fields.refine(
  ({ SMTP_URL, MAIL_FROM }) => (SMTP_URL === undefined) === (MAIL_FROM === undefined),
  "SMTP_URL and MAIL_FROM belong together: set both to send mail, or neither",
);

/** The server that takes our mails, and the address they come from. */
export interface MailSettings {
  /** May hold a password: never logged, never shown. */
  readonly smtpUrl: string;
  readonly from: string;
}

export interface Env {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Address that browsers use; actions from any other origin are refused. */
  readonly origin: string;
  /** Null when no mail is sent from here. */
  readonly mail: MailSettings | null;
}

export type EnvResult = { ok: true; env: Env } | { ok: false; problems: string[] };

/** The settings, or one sentence for each that is wrong. An empty setting counts as left out. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): EnvResult {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(({ message }) => message) };
  const { PORT, HOST, DATA_DIR, DATABASE_URL, ORIGIN, SMTP_URL, MAIL_FROM } = parsed.data;
  const origin = ORIGIN ?? `http://127.0.0.1:${PORT}`;
  const mail = SMTP_URL && MAIL_FROM ? { smtpUrl: SMTP_URL, from: MAIL_FROM } : null;
  return {
    ok: true,
    env: { port: PORT, host: HOST, dataDir: path.resolve(DATA_DIR), databaseUrl: DATABASE_URL, origin, mail },
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
