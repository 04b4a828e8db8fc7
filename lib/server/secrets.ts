import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { env } from "./env";

const key = z.string().regex(/^[0-9a-f]{64}$/);
const schema = z.object({ sessions: key, links: key, audit: key });

/** Keys of this installation, 256 bits each. They are not in the database, so that a copy of it opens nothing. */
export type Secrets = z.infer<typeof schema>;

const kept = globalThis as typeof globalThis & { unknotSecrets?: Secrets };

/** The keys, made on first use and kept in the data folder, readable by the owner of the process only. */
export function secrets(): Secrets {
  kept.unknotSecrets ??= readOrMake(path.join(env().dataDir, "secrets.json"));
  return kept.unknotSecrets;
}

function readOrMake(file: string): Secrets {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const made = { sessions: newKey(), links: newKey(), audit: newKey() };
  try {
    // "wx" fails when the file is there: two starts at once cannot make two sets of keys.
    writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: "wx" });
    return made;
  } catch {
    return schema.parse(JSON.parse(readFileSync(file, "utf8")));
  }
}

function newKey(): string {
  return randomBytes(32).toString("hex");
}
