import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Env } from "@/lib/server/env";
import { builtFrom } from "./build-app";
import { ROOT } from "./run";

const STAMP = path.join(ROOT, ".next/unknot-prepared");
const stamp = z.object({ key: z.string(), howToComeIn: z.string() });

/** Prepares the data, unless this very build has prepared this very file: the server opens and migrates it anyway. */
export async function preparedData(env: Env, withSample: boolean): Promise<{ again: boolean; howToComeIn: string }> {
  const key = createHash("sha256")
    .update(JSON.stringify([builtFrom(), env.dataDir, withSample]))
    .digest("hex");
  const before = lastPrepared();
  // A server's data can be another's by now; a file that is gone has to be made again.
  const isThere = !env.databaseUrl && fs.existsSync(path.join(env.dataDir, "unknot.db"));
  if (isThere && before?.key === key) return { again: true, howToComeIn: before.howToComeIn };
  // Loaded only now: the whole data layer takes longer to load than the server to start.
  const { prepareData } = await import("./prepare");
  const { howToComeIn, settled } = await prepareData(env.origin, withSample);
  fs.rmSync(STAMP, { force: true });
  if (settled) fs.writeFileSync(STAMP, JSON.stringify({ key, howToComeIn }));
  return { again: false, howToComeIn };
}

function lastPrepared(): z.infer<typeof stamp> | undefined {
  if (!fs.existsSync(STAMP)) return undefined;
  return stamp.safeParse(JSON.parse(fs.readFileSync(STAMP, "utf8"))).data;
}
