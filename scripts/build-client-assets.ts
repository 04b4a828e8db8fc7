import fs from "node:fs";
import path from "node:path";
import { type BuildOptions, build, context } from "esbuild";
import { ROOT } from "./support/run";

const SCRIPTS = path.join(ROOT, "components/program/client");
const STYLES = path.join(ROOT, "components/styles/client.css");
const OUT = path.join(ROOT, "public/client");

/** Bundles the small scripts and the stylesheet of the shared page, which ships nothing of the app's framework. */
export async function buildClientAssets(): Promise<void> {
  await build(freshOptions());
}

/** The same, again after every change; gives back the way to stop. */
export async function watchClientAssets(): Promise<() => Promise<void>> {
  const watcher = await context(freshOptions());
  await watcher.watch();
  return () => watcher.dispose();
}

function freshOptions(): BuildOptions {
  fs.rmSync(OUT, { recursive: true, force: true });
  const scripts = fs.existsSync(SCRIPTS) ? fs.readdirSync(SCRIPTS).filter((name) => name.endsWith(".ts")) : [];
  return {
    entryPoints: [...scripts.map((name) => path.join(SCRIPTS, name)), ...(fs.existsSync(STYLES) ? [STYLES] : [])],
    outdir: OUT,
    entryNames: "[name]",
    bundle: true,
    minify: true,
    format: "iife",
    // Phones that no longer get updates still open the page.
    target: ["es2020", "chrome100", "firefox100", "safari15"],
    legalComments: "none",
    logLevel: "warning",
  };
}
