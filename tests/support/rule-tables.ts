import type { RuleCases } from "./describe-rule";

const tables = new Map<string, RuleCases>();
let keeping = false;

/** Remembers the table of a rule for those who look at all tables together. */
export function keepTable(ruleId: string, cases: RuleCases): void {
  tables.set(ruleId, cases);
}

/** True while tables are only gathered: their tests run where they are written. */
export function onlyKeeping(): boolean {
  return keeping;
}

/** Every table there is, by the id of its rule. */
export async function allTables(
  files: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<ReadonlyMap<string, RuleCases>> {
  keeping = true;
  try {
    for (const load of Object.values(files)) await load();
  } finally {
    keeping = false;
  }
  return tables;
}
