import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { type Env, readEnv } from "@/lib/server/env";
import { Refusal } from "./steps";

const MEBIBYTE = 1024 * 1024;
const FREE_MEBIBYTES = 200;

/** The settings of this start, read and tried: what is wrong is said in plain sentences before any work begins. */
export async function checkedSettings(source: NodeJS.ProcessEnv): Promise<Env> {
  const result = readEnv(source);
  if (!result.ok) throw new Refusal(result.problems.join("\n"));
  const { env } = result;
  await refuseTakenPort(env.port, env.host);
  refuseUnusableFolder(env.dataDir);
  return env;
}

/** The settings for work on the data file; with a database server its own program, `instead`, does that. */
export function settingsOfFile(source: NodeJS.ProcessEnv, instead: string): Env {
  const result = readEnv(source);
  if (!result.ok) throw new Refusal(result.problems.join("\n"));
  if (result.env.databaseUrl) throw new Refusal(`The data is on the server that DATABASE_URL names: use ${instead}.`);
  return result.env;
}

function refuseTakenPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(new Refusal(portSentence(port, host, error.code))));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function portSentence(port: number, host: string, code: string | undefined): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm run ${process.env.npm_lifecycle_event ?? "start"}`;
  }
  if (code === "EACCES") return `Port ${port} may not be used by this user. Choose one above 1024 with PORT.`;
  return `The address ${host} cannot be listened on (${code}). Set HOST to an address of this machine, such as 127.0.0.1.`;
}

// Step by step: Node's own recursive way never ends below a folder like /proc, where nothing can be made.
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder, { mode: 0o700 });
}

function refuseUnusableFolder(folder: string): void {
  try {
    makeFolder(folder);
    const probe = path.join(folder, `.probe-${process.pid}`);
    fs.writeFileSync(probe, "");
    fs.rmSync(probe);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new Refusal(`The data folder ${folder} cannot be written to (${reason}). Set DATA_DIR to a folder that can.`);
  }
  const { bavail, bsize } = fs.statfsSync(folder);
  const free = Math.floor((bavail * bsize) / MEBIBYTE);
  if (free >= FREE_MEBIBYTES) return;
  throw new Refusal(
    `The disk of the data folder ${folder} is nearly full: ${free} MB are free and ${FREE_MEBIBYTES} MB are needed. Make room, or set DATA_DIR to another disk.`,
  );
}

/** What the server has to be told: the settings as read, so that both mean the same folder and address. */
export function asVariables({ port, host, dataDir, databaseUrl, origin, mail }: Env): Record<string, string> {
  return {
    PORT: String(port),
    HOST: host,
    DATA_DIR: dataDir,
    ORIGIN: origin,
    NEXT_TELEMETRY_DISABLED: "1",
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    ...(mail ? { SMTP_URL: mail.smtpUrl, MAIL_FROM: mail.from } : {}),
  };
}
