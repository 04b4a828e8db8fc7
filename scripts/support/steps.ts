import { UnusableDataError } from "@/db/migrate-sqlite";

/** A refusal worded for the person at the terminal: it is printed without a stack. */
export class Refusal extends Error {}

const TOTAL = 5;

/** Runs one numbered step and prints "2/5 Check the settings … done (1 s)"; the work may return a word better than "done". */
export async function step<T>(number: number, title: string, work: () => Promise<T>, word?: (result: T) => string) {
  const line = `${number}/${TOTAL} ${title} … `;
  const started = Date.now();
  process.stdout.write(line);
  const clock = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r${line}${seconds(started)} s`), 1000)
    : undefined;
  try {
    const result = await work();
    process.stdout.write(`${rewind(line)}${word?.(result) ?? "done"} (${seconds(started)} s)\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${rewind(line)}failed\n`);
    throw error;
  } finally {
    clearInterval(clock);
  }
}

/** Prints what went wrong: a refusal as its sentence, a defect with its stack. Sets the exit code. */
export function giveUp(error: unknown) {
  console.error(error instanceof Refusal || error instanceof UnusableDataError ? error.message : error);
  process.exitCode = 1;
}

/** Whole seconds since a moment. */
export function seconds(started: number): number {
  return Math.round((Date.now() - started) / 1000);
}

function rewind(line: string): string {
  return process.stdout.isTTY ? `\r${line}` : "";
}
