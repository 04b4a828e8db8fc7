import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildApp } from "@/scripts/support/build-app";
import { startServer } from "@/scripts/support/server";

const HOST = "127.0.0.1";

/** Where the app is served for the time of a measurement. */
export interface Served {
  readonly origin: string;
  readonly pid: number;
}

/** Builds the app, fills a data folder of its own, serves it, and takes both away again. */
export async function served<P, T>(
  prepare: (dataDir: string) => Promise<P>,
  work: (server: Served, prepared: P) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "unknot-bench-"));
  const port = await freePort();
  const origin = `http://${HOST}:${port}`;
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    PORT: String(port),
    ORIGIN: origin,
    NODE_ENV: "production",
    UNKNOT_BENCH: "1",
  });
  // Read once and kept: an earlier part of the run may have read other ones.
  for (const name of ["unknotEnv", "unknotSecrets"]) Reflect.deleteProperty(globalThis, name);
  await buildApp();
  const prepared = await prepare(dataDir);
  const server = await startServer("start", { host: HOST, port });
  try {
    return await work({ origin, pid: server.pid ?? 0 }, prepared);
  } finally {
    server.kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

export async function freePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((resolve) => probe.listen(0, HOST, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port");
  return address.port;
}
