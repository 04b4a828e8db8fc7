import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildApp } from "@/scripts/support/build-app";
import { startServer } from "@/scripts/support/server";
import { type Figure, spreadOf } from "../support/figure";
import { preparePeople } from "./people";
import { type Measured, measureRounds, timesFloor } from "./rounds";
import { type Aimed, targetsFor } from "./targets";

const HOST = "127.0.0.1";

/** What each screen costs the server, as a ratio to an empty page of the same build in the same run. */
export async function httpFigures(): Promise<Figure[]> {
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
  const targets = targetsFor(await preparePeople(dataDir));
  const server = await startServer("start", { host: HOST, port });
  try {
    const measured = await measureRounds(origin, server.pid ?? 0, targets);
    return targets.map((target) => figureOf(target, measured));
  } finally {
    server.kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function figureOf({ name, id = "", goal, wall, floor = "empty page" }: Aimed, measured: Map<string, Measured>): Figure {
  const own = measured.get(name);
  const cost = spreadOf((wall ? own?.wallMs : own?.cpuMs) ?? []);
  const figure = { id, what: name, cost, unit: wall ? "ms" : "CPU-ms", ...(goal ? { goal } : {}) };
  if (wall || name === floor) return figure;
  return { ...figure, ratio: timesFloor(own, measured.get(floor)).median, floor };
}

async function freePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((resolve) => probe.listen(0, HOST, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port");
  return address.port;
}
