import fs from "node:fs";
import { finished, start } from "./run";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The browser on this machine, or undefined. CHROMIUM_PATH overrides the usual places. */
export function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return (named ? [named] : USUAL_PLACES).find((file) => fs.existsSync(file));
}

/** Null when there is a browser, after installing one where that is possible; else what to do. */
export async function findOrInstallChromium(): Promise<string | null> {
  if (chromiumPath()) return null;
  const toDo = "Install Chromium (on Debian: apt-get install chromium), or name its program in CHROMIUM_PATH.";
  if (process.env.CHROMIUM_PATH) return `There is no ${process.env.CHROMIUM_PATH}. ${toDo}`;
  if (process.getuid?.() !== 0 || !fs.existsSync("/usr/bin/apt-get")) {
    return `The browser tests need Chromium, and there is none. ${toDo}`;
  }
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const { code, output } = await finished(start("apt-get", args, { env }));
    if (code !== 0) return `Chromium could not be installed. apt-get ${args[0]} said:\n${output.slice(-1500)}\n${toDo}`;
  }
  return chromiumPath() ? null : toDo;
}
