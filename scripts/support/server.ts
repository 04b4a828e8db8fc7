import type { ChildProcess } from "node:child_process";
import { startTool } from "./run";
import { Refusal } from "./steps";

const LONGEST_START_MS = 60_000;
const PAUSE_MS = 50;
// Next.js greets with its own address and version; ours is printed once, below the steps.
const GREETING = /^\s*(▲|✓|○|-\s)/;

export interface Listening {
  readonly host: string;
  readonly port: number;
}

/** Starts Next.js (`start` or `dev`) and gives the process back once the health check answers. */
export async function startServer(mode: "start" | "dev", { host, port }: Listening): Promise<ChildProcess> {
  const child = startTool("next/dist/bin/next", [mode, "-H", host, "-p", String(port)]);
  const said = passOn(child);
  let ended = false;
  child.once("close", () => {
    ended = true;
  });
  const health = `http://${host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host}:${port}/api/health`;
  const deadline = Date.now() + LONGEST_START_MS;
  while (!(await answers(health))) {
    if (ended) throw new Refusal(`The server stopped while starting:\n${said().trim()}`);
    if (Date.now() > deadline) {
      child.kill();
      throw new Refusal(
        `The server did not answer at ${health} within ${LONGEST_START_MS / 1000} s:\n${said().trim()}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return child;
}

/** Prints what the server prints, without its greeting; gives back all of it for an error message. */
function passOn(child: ChildProcess): () => string {
  let all = "";
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from?.setEncoding("utf8").on("data", (text: string) => {
      all = (all + text).slice(-20_000);
      const kept = text.split("\n").filter((line) => !GREETING.test(line));
      if (kept.join("").trim() !== "") to.write(kept.join("\n"));
    });
  }
  return () => all;
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}
