import { answerCase, type CaseAnswer } from "@/lib/domain/case/answer-case";
import { itemById, RULES_VERSION, rules } from "@/lib/domain/knowledge/index";
import { redFlagRules } from "@/lib/domain/knowledge/red-flags";
import type { Rule } from "@/lib/domain/knowledge/types";
import { caseSchema } from "@/lib/transfer/schema";
import type { WorkedCase } from "../knowledge/cases/types";
import { TODAY } from "./facts";

/** How many items of the cases turn red when one rule or red flag is taken away, by its id. */
export function casesKilledBy(cases: readonly WorkedCase[]): ReadonlyMap<string, number> {
  const killed = new Map<string, number>([...rules, ...redFlagRules].map(({ id }) => [id, 0]));
  const add = (id: string, count: number) => killed.set(id, (killed.get(id) ?? 0) + count);
  for (const one of cases) {
    for (const flag of one.redFlags ?? []) add(flag, 1);
    // Only a rule that is among the reasons can change anything, so only those are taken away.
    const said = new Set(answer(one, rules).items.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)));
    for (const id of said) add(id, redItems(one, without(id)));
  }
  return killed;
}

/** Items of a case that no longer come out as written, in tier or in the rules that decide. */
function redItems(one: WorkedCase, left: readonly Rule[]): number {
  const { items: said } = answer(one, left);
  return one.items.filter(({ tier, by = [] }, index) => {
    const { tier: found, reasons = [] } = said[index] ?? {};
    const deciding = reasons.filter((reason) => reason.tier === found).map(({ rule }) => rule);
    return found !== tier || by.some((rule) => !deciding.includes(rule));
  }).length;
}

const lists = new Map<string, readonly Rule[]>();

// One list for each rule, so that the check builds its fast form of it only once.
function without(id: string): readonly Rule[] {
  const known = lists.get(id) ?? rules.filter((rule) => rule.id !== id);
  lists.set(id, known);
  return known;
}

/** The answer without swaps: those are searched through the whole library and say nothing about the verdict. */
function answer({ client, weeks, items: expected }: WorkedCase, left: readonly Rule[]): CaseAnswer {
  const file = { client, items: expected.map(({ ask }) => ask), ...(weeks ? { weeks } : {}) };
  return answerCase(caseSchema(TODAY).parse(file), { version: RULES_VERSION, items: [], rules: left, itemById });
}
