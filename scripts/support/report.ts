import type { Gate, Outcome } from "./gate";
import { seconds } from "./steps";

export interface Sum {
  readonly passed: number;
  readonly failed: number;
}

/** Runs gates, at most `atOnce` of them together, prints each as it ends and gives back the sum. */
export async function runGates(gates: readonly Gate[], atOnce = 1): Promise<Sum> {
  const waiting = [...gates];
  const sums: Sum[] = [];
  async function worker(): Promise<void> {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) sums.push(await runGate(gate));
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
  return add(...sums);
}

/** A gate that cannot run because another failed counts as failed. */
export function cannotRun({ name }: Gate, why: string): Sum {
  console.log(`✗ ${name}: not run, ${why}`);
  return { passed: 0, failed: 1 };
}

export function add(...sums: readonly Sum[]): Sum {
  return {
    passed: sums.reduce((total, { passed }) => total + passed, 0),
    failed: sums.reduce((total, { failed }) => total + failed, 0),
  };
}

/** Prints the last line, which machines read too, and sets the exit code. */
export function conclude({ passed, failed }: Sum): void {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

async function runGate(gate: Gate): Promise<Sum> {
  const started = Date.now();
  console.log(`  ${gate.name} …`);
  const outcome = await outcomeOf(gate);
  const skipped = outcome.skipped ? `, ${outcome.skipped} skipped` : "";
  const counts = `${outcome.passed} passed, ${outcome.failed} failed${skipped}`;
  console.log(`${outcome.failed === 0 ? "✓" : "✗"} ${gate.name}: ${counts} (${seconds(started)} s)`);
  if (outcome.failed > 0) console.log(outcome.output.trim());
  return outcome;
}

async function outcomeOf(gate: Gate): Promise<Outcome> {
  try {
    return await gate.run();
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? String(error.stack) : String(error) };
  }
}
