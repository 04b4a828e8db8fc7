// What every npm script runs first, on whatever Node the machine has: no packages, no TypeScript.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const OLDEST_NODE = [20, 9];
const MEBIBYTE = 1024 * 1024;
const PACKAGES_MEBIBYTES = 1300;

const [target = "", ...rest] = process.argv.slice(2);
// These print numbered steps; the others only say something when there is something to install.
const prefix = target === "serve" || target === "dev" ? "1/5 " : "";

try {
  refuseOldNode();
  await install();
  process.exitCode = await handOver();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Unknot needs Node ${OLDEST_NODE.join(".")} or newer to start, and this is Node ${process.versions.node}. Install a newer Node from https://nodejs.org and run the same command again.`,
  );
}

async function install() {
  if (isInstalled()) {
    if (prefix) console.log(`${prefix}Install packages … already there`);
    return;
  }
  refuseFullDisk();
  const started = Date.now();
  const line = () => `${prefix}Install packages … `;
  process.stdout.write(line());
  const clock = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r${line()}${secondsSince(started)} s`), 1000)
    : undefined;
  const { code, output } = await runNpmCi();
  clearInterval(clock);
  if (process.stdout.isTTY) process.stdout.write(`\r${line()}`);
  if (code !== 0) {
    console.log("failed");
    throw new Error(sentenceFor(output));
  }
  console.log(`done (${secondsSince(started)} s)`);
}

// npm writes node_modules/.package-lock.json last, so it is there only after a whole install, and says what was installed.
function isInstalled() {
  const wanted = readPackages("package-lock.json");
  const present = readPackages(path.join("node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, { version, optional, devOptional, peer }]) => {
    if (name === "") return true;
    // Packages for other systems, and peers nobody asked for, are in the lockfile and never on the disk.
    return present[name] ? present[name].version === version : Boolean(optional || devOptional || peer);
  });
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(ROOT, file), "utf8")).packages;
  } catch {
    return undefined;
  }
}

function refuseFullDisk() {
  const { bavail, bsize } = fs.statfsSync(ROOT);
  const free = Math.floor((bavail * bsize) / MEBIBYTE);
  if (free >= PACKAGES_MEBIBYTES) return;
  throw new Error(
    `There is not enough space on the disk: the packages need ${PACKAGES_MEBIBYTES} MB in ${ROOT}, and ${free} MB are free. Make room and run the same command again.`,
  );
}

function runNpmCi() {
  // Asked for by name, because NODE_ENV=production or a user's own npm settings would leave them out.
  const args = ["ci", "--include=dev", "--include=optional", "--ignore-scripts", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const child = npm?.endsWith(".js")
    ? spawn(process.execPath, [npm, ...args], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] })
    : spawn("npm", args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

function sentenceFor(output) {
  if (/ENOSPC/.test(output)) return "There is no space left on the disk. Make room and run the same command again.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET/.test(output)) {
    return "The package registry cannot be reached. Check the network connection and npm's proxy settings, then run the same command again.";
  }
  if (/EACCES|EPERM|EROFS/.test(output))
    return `The folder ${ROOT} cannot be written to by the user ${os.userInfo().username}.`;
  if (/EUSAGE/.test(output))
    return "package.json and package-lock.json do not agree. Run npm install and look at what changed.";
  // npm's remarks about a user's own settings are not about this install.
  const lines = output
    .split("\n")
    .filter((text) => text.trim() !== "" && !/^npm warn (Unknown|using|config)/i.test(text));
  return `The packages could not be installed. npm said:\n${lines.slice(-15).join("\n")}`;
}

/** Runs the wanted TypeScript file on the packaged Node and gives back its exit code. */
async function handOver() {
  const script = target.includes("/") ? target : `scripts/${target}.ts`;
  if (!target || !fs.existsSync(path.join(ROOT, script))) throw new Error(`There is no ${script || "script"} to run.`);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(packagedNode(), ["--import", "tsx", script, ...rest], { cwd: ROOT, stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  endWithParent(child);
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(new Error(`Node 24 from the packages did not start: ${error.message}`)));
    child.on("close", (code, signal) => resolve(code ?? 128 + os.constants.signals[signal]));
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

function secondsSince(started) {
  return Math.round((Date.now() - started) / 1000);
}
