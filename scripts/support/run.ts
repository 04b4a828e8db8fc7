import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { constants } from "node:os";
import path from "node:path";

/** The folder the project is in; every command runs there. */
export const ROOT = path.resolve(import.meta.dirname, "../..");

export interface Finished {
  readonly code: number;
  readonly output: string;
}

const running = new Set<ChildProcess>();

/** Starts a program of node_modules on this very Node, so that the machine's own Node never comes into it. */
export function startTool(file: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return start(process.execPath, [path.join(ROOT, "node_modules", file), ...args], options);
}

/** Starts a child that ends when this process is told to. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"], ...options });
  running.add(child);
  child.on("close", () => running.delete(child));
  return child;
}

/** Waits for a child and keeps everything it printed. */
export function finished(child: ChildProcess): Promise<Finished> {
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code, signal) => resolve({ code: exitCodeOf(code, signal), output }));
  });
}

/** The exit code a shell would show for a child that ended. */
export function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + (signal ? constants.signals[signal] : 0);
}

// Without this a child would go on, and hold its port, after `kill` on the script.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (running.size === 0) process.exit(128 + constants.signals[signal]);
    for (const child of running) child.kill(signal);
  });
}
