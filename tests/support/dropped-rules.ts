import { answerCase, type CaseAnswer } from "@/lib/domain/case/answer-case";
import type { Case } from "@/lib/domain/case/case";
import type { WorkedCase } from "@/lib/domain/knowledge/cases/types";
import { itemById, RULES_VERSION, rules } from "@/lib/domain/knowledge/index";
import { redFlagRules } from "@/lib/domain/knowledge/red-flags";
import type { Rule } from "@/lib/domain/knowledge/types";
import { caseSchema } from "@/lib/transfer/schema";
import { TODAY } from "./facts";

/** How many items of the cases turn red when one rule or red flag is taken away, by its id. */
export function casesKilledBy(cases: readonly WorkedCase[]): ReadonlyMap<string, number> {
  const killed = new Map<string, number>([...rules, ...redFlagRules].map(({ id }) => [id, 0]));
  const add = (id: string, count: number) => killed.set(id, (killed.get(id) ?? 0) + count);
  for (const one of cases) {
    const asked = parsed(one);
    for (const flag of one.redFlags ?? []) add(flag, 1);
    // Only a rule that is among the reasons can change anything, so only those are taken away.
    const said = new Set(answer(asked, rules).items.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)));
    for (const id of said) add(id, redItems(one, answer(asked, without(id))));
  }
  return killed;
}

/** Items of a case that no longer come out as written: another tier, or a rule that was named is missing. */
function redItems({ items }: WorkedCase, { items: said }: CaseAnswer): number {
  return items.filter(({ tier, by = [], also = [] }, index) => {
    const { tier: found, reasons = [] } = said[index] ?? {};
    const isReason = (rule: string) => reasons.some((reason) => reason.rule === rule);
    const isDeciding = (rule: string) => reasons.some((reason) => reason.rule === rule && reason.tier === found);
    return found !== tier || !by.every(isDeciding) || !also.every(isReason);
  }).length;
}

const lists = new Map<string, readonly Rule[]>();

// One list for each rule, so that the check builds its fast form of it only once.
function without(id: string): readonly Rule[] {
  const known = lists.get(id) ?? rules.filter((rule) => rule.id !== id);
  lists.set(id, known);
  return known;
}

// No library to search: swaps say nothing about the verdict and take most of the time.
function answer(asked: Case, left: readonly Rule[]): CaseAnswer {
  return answerCase(asked, { version: RULES_VERSION, items: [], rules: left, itemById });
}

function parsed({ client, weeks, items }: WorkedCase): Case {
  return caseSchema(TODAY).parse({ client, items: items.map(({ ask }) => ask), ...(weeks ? { weeks } : {}) });
}
