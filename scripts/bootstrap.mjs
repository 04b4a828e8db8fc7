// What every npm script runs first, on whatever Node the machine has. Here only words that an old Node understands too:
// it must get as far as the sentence that says it is too old.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const OLDEST_NODE = [20, 9];

const [target, ...rest] = process.argv.slice(2);

bootstrap().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

async function bootstrap() {
  refuseOldNode();
  const { install } = await import("./support/install.mjs");
  // These print numbered steps; the others only say something when there is something to install.
  // What prints JSON keeps its standard output to itself.
  const out = rest.includes("--json") ? process.stderr : process.stdout;
  await install(target === "serve" || target === "dev" ? "1/5 " : "", out);
  process.exitCode = await handOver();
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Error(
    `Unknot needs Node ${OLDEST_NODE.join(".")} or newer to start, and this is Node ${process.versions.node}. Install a newer Node from https://nodejs.org and run the same command again.`,
  );
}

/** Runs the wanted TypeScript file on the packaged Node and gives back its exit code. */
async function handOver() {
  const script = `${target}`.includes("/") ? target : `scripts/${target}.ts`;
  if (!fs.existsSync(path.join(ROOT, script))) throw new Error(`There is no ${script} to run.`);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(packagedNode(), ["--import", "tsx", script, ...rest], { cwd: ROOT, stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  endWithParent(child);
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(new Error(`Node 24 from the packages did not start: ${error.message}`)));
    child.on("close", (code, signal) => resolve(code === null ? 128 + os.constants.signals[signal] : code));
  });
}

// npm passes a signal to the shell in between, and the shell dies without passing it on.
function endWithParent(child) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 500).unref();
}

function packagedNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const file = process.platform === "win32" ? "node.exe" : "node";
  const packaged = path.join(ROOT, "node_modules", `node-${system}-${process.arch}`, "bin", file);
  if (fs.existsSync(packaged)) return packaged;
  if (process.versions.node.startsWith("24.")) return process.execPath;
  throw new Error(
    `There is no packaged Node for ${process.platform} on ${process.arch}. Install Node 24 and run the same command again.`,
  );
}
