import fs from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";

/** More than this is more than can be read. */
const MOST_RUNTIME_PACKAGES = 30;

const dependencies = z.record(z.string(), z.string()).default({});
const manifest = z.object({ dependencies, devDependencies: dependencies, optionalDependencies: dependencies });
const lockEntry = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
});
type LockEntry = z.infer<typeof lockEntry>;
const lockfile = z.object({
  packages: z.record(z.string(), lockEntry),
});

/** What of a tree's packages lies below the floors or outside the rules for them, as sentences. */
export function floorProblems(root: string): string[] {
  const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));
  const floors = z.record(z.string(), z.string()).parse(read("security/floors.json"));
  const { packages } = lockfile.parse(read("package-lock.json"));
  const found = { node: process.versions.node, sqlite: sqliteVersion() };
  return [
    ...Object.entries(floors).flatMap(([name, floor]) =>
      floorProblem(
        name,
        floor,
        name in found ? found[name as keyof typeof found] : packages[`node_modules/${name}`]?.version,
      ),
    ),
    ...manifestProblems(manifest.parse(read("package.json"))),
    ...Object.entries(packages).flatMap(([name, entry]) => (name === "" ? [] : lockProblems(name, entry))),
    ...npmSettingProblems(fs.readFileSync(path.join(root, ".npmrc"), "utf8")),
  ];
}

/** True when version `found` is at least `floor`; both like "16.4.5". */
export function isAtLeast(found: string, floor: string): boolean {
  const [have, want] = [found, floor].map((version) => version.split(".").map(Number));
  for (const [index, part] of (want ?? []).entries()) {
    const difference = (have?.[index] ?? 0) - part;
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function floorProblem(name: string, floor: string, found: string | undefined): string[] {
  if (!found) return [`${name} has a floor and is not installed`];
  return isAtLeast(found, floor) ? [] : [`${name} is ${found}, below its floor ${floor}`];
}

function manifestProblems({ dependencies, devDependencies, optionalDependencies }: z.infer<typeof manifest>): string[] {
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  const count = Object.keys(dependencies).length;
  return [
    ...Object.entries(all)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name} is asked for as "${version}": pin one exact version`),
    ...(count > MOST_RUNTIME_PACKAGES ? [`${count} runtime packages are more than ${MOST_RUNTIME_PACKAGES}`] : []),
  ];
}

function lockProblems(name: string, { integrity, resolved }: LockEntry): string[] {
  return [
    ...(integrity?.startsWith("sha512-") ? [] : [`${name} has no sha512 in the lockfile`]),
    ...(resolved && !resolved.startsWith("https://") ? [`${name} comes from ${resolved}, not from a registry`] : []),
  ];
}

function npmSettingProblems(settings: string): string[] {
  const lines = settings.split("\n").map((line) => line.trim());
  return ["ignore-scripts=true", "save-exact=true"]
    .filter((wanted) => !lines.includes(wanted))
    .map((wanted) => `.npmrc does not say ${wanted}`);
}

function sqliteVersion(): string {
  const memory = new Database(":memory:");
  const version = z.string().parse(memory.prepare("select sqlite_version()").pluck().get());
  memory.close();
  return version;
}
