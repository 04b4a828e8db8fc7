import { readdirSync, readFileSync } from "node:fs";

/** The kernel's clock ticks in a second, on every Linux there is. */
const TICKS_PER_SECOND = 100;

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Its own time and that of its children that have ended. Unit: ticks. */
  readonly ticks: number;
}

/** Processor time that a process and all below it have used. Unit: milliseconds. */
export function processorTime(root: number): number {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => read(Number(name)) ?? []);
  const tree = new Set([root]);
  // Parents have smaller numbers than their children unless the numbers have gone round: then one pass is not enough.
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  }
  const ticks = all.filter(({ pid }) => tree.has(pid)).reduce((sum, one) => sum + one.ticks, 0);
  return (ticks * 1000) / TICKS_PER_SECOND;
}

function read(pid: number): Process | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is a name in brackets and may hold anything, blanks too.
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [parent = 0, user = 0, system = 0, childUser = 0, childSystem = 0] = [1, 11, 12, 13, 14].map(
      (at) => fields[at] ?? 0,
    );
    return { pid, parent, ticks: user + system + childUser + childSystem };
  } catch {
    return null;
  }
}
