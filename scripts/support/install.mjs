// Puts the packages of the lockfile on the disk. Plain JavaScript, because it runs before there are any.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const MEBIBYTE = 1024 * 1024;
const PACKAGES_MEBIBYTES = 1300;
const OUT_OF_REACH = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET/;

/** Installs when something is missing, and says so on `out` in a line that begins with `prefix`. */
export async function install(prefix, out = process.stdout) {
  const line = `${prefix}Install packages … `;
  if (isInstalled()) {
    if (prefix) out.write(`${line}already there\n`);
    return;
  }
  refuseDisagreement();
  refuseFullDisk();
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const show = (text) => out.write(out.isTTY ? `\r${line}${text}` : text);
  out.write(line);
  const clock = out.isTTY ? setInterval(() => show(`${seconds()} s`), 1000) : undefined;
  const { code, output } = await reachAndInstall();
  clearInterval(clock);
  show(code === 0 ? `done (${seconds()} s)\n` : "failed\n");
  if (code !== 0) throw new Error(sentenceFor(output));
}

// npm writes node_modules/.package-lock.json last, so it is there only after a whole install, and says what was installed.
function isInstalled() {
  const wanted = readJson("package-lock.json")?.packages;
  const present = readJson("node_modules/.package-lock.json")?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, { version, optional, devOptional, peer }]) => {
    if (name === "") return true;
    // Packages for other systems, and peers nobody asked for, are in the lockfile and never on the disk.
    return present[name] ? present[name].version === version : Boolean(optional || devOptional || peer);
  });
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(ROOT, file), "utf8"));
  } catch {
    return undefined;
  }
}

// npm would quietly choose versions for what the lockfile does not know.
function refuseDisagreement() {
  const locked = readJson("package-lock.json")?.packages?.[""];
  const wanted = readJson("package.json");
  const pins = (from) =>
    JSON.stringify(
      ["dependencies", "devDependencies", "optionalDependencies"].map((kind) =>
        Object.entries(from?.[kind] ?? {}).sort(),
      ),
    );
  if (pins(wanted) === pins(locked)) return;
  throw new Error("package.json and package-lock.json do not agree. Run npm install and look at what changed.");
}

function refuseFullDisk() {
  const { bavail, bsize } = fs.statfsSync(ROOT);
  const free = Math.floor((bavail * bsize) / MEBIBYTE);
  if (free >= PACKAGES_MEBIBYTES) return;
  throw new Error(
    `There is not enough space on the disk: the packages need ${PACKAGES_MEBIBYTES} MB in ${ROOT}, and ${free} MB are free. Make room and run the same command again.`,
  );
}

// npm tries again for many minutes when the registry is out of reach; one question first tells in seconds.
async function reachAndInstall() {
  const asked = await runNpm(["ping", "--fetch-retries=0", "--fetch-timeout=20000"]);
  if (asked.code !== 0 && OUT_OF_REACH.test(asked.output)) return asked;
  // Not `npm ci`: it refuses a lockfile without the packages of other systems, which no registry is bound to have.
  // The lockfile rules here too, and is not written. Dev and optional are named because NODE_ENV=production or a
  // user's own npm settings would leave them out.
  return runNpm(["install", "--no-save", "--include=dev", "--include=optional", "--ignore-scripts", "--no-audit"]);
}

function runNpm(args) {
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
  if (OUT_OF_REACH.test(output)) {
    return "The package registry cannot be reached. Check the network connection and npm's proxy settings, then run the same command again.";
  }
  if (/EACCES|EPERM|EROFS/.test(output))
    return `The folder ${ROOT} cannot be written to by the user ${os.userInfo().username}.`;
  // npm's remarks about a user's own settings are not about this install.
  const lines = output
    .split("\n")
    .filter((text) => text.trim() !== "" && !/^npm warn (Unknown|using|config)/i.test(text));
  return `The packages could not be installed. npm said:\n${lines.slice(-15).join("\n")}`;
}
