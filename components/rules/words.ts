import { itemById, TRAITS } from "@/lib/domain/knowledge";
import { regionWords } from "@/lib/domain/knowledge/regions";
import { isTrait } from "@/lib/domain/knowledge/traits";
import type { Change, Kind, Rule, Selector, SourceUse, Tier } from "@/lib/domain/knowledge/types";
import { asWords, KIND_LABEL } from "../library/words";

export const TIER_MEANING: Readonly<Record<Tier, string>> = {
  contraindicated: "Not for this client.",
  "needs-clearance": "Only with a doctor’s clearance on file.",
  modify: "Allowed when it is changed.",
  note: "Good to know; nothing is held back.",
};

export const GRADE_MEANING: Readonly<Record<SourceUse["grade"], string>> = {
  read: "Document read",
  listed: "Listed in an overview",
  cited: "Cited from knowledge",
  professional: "Professional custom",
};

export const STANCE_MEANING: Readonly<Record<SourceUse["stance"], string>> = {
  supports: "Supports the rule",
  stricter: "Is stricter than the rule",
  looser: "Is looser than the rule",
};

/** Where a rule acts. */
export function scopeInWords({ scope, sites, keys }: Pick<Rule, "scope" | "sites" | "keys">): string {
  if (scope === "session") return "The whole session today";
  if (scope === "item") return "The item, wherever on the body";
  if (sites) return `Only at ${regionWords(sites)}`;
  return keys.includes("any") ? "The area that is worked on" : "Only where the item meets the recorded area";
}

/** Whom a rule is about. */
export function keysInWords({ keys }: Pick<Rule, "keys">): string {
  return keys.map((key) => (key === "any" ? "Everybody" : asWords(key))).join(" · ");
}

/** What a rule matches on, with its meaning. */
export function selectorInWords(selector: Selector): { readonly name: string; readonly meaning: string } {
  if (isTrait(selector)) return { name: asWords(selector), meaning: TRAITS[selector] };
  if (selector.startsWith("item:")) {
    return { name: itemById(selector.slice(5))?.name ?? selector.slice(5), meaning: "This one item." };
  }
  if (selector.startsWith("kind:")) return { name: kindLabel(selector.slice(5)), meaning: "Every item of this kind." };
  return GROUPS[selector] ?? { name: asWords(selector), meaning: "" };
}

const GROUPS: Readonly<Record<string, { name: string; meaning: string }>> = {
  "@massage": { name: "All massage", meaning: "Hands-on techniques and massage sessions." },
  "@self-massage": { name: "All self-massage", meaning: "Massage that clients give themselves." },
  "@exercise": { name: "All exercise", meaning: "Stretch, mobility, strength, aerobic and yoga." },
  "@stretch": { name: "All stretching", meaning: "Stretches, and whatever holds a stretch." },
  "@all": { name: "Everything", meaning: "All items but breathing and advice." },
};

function kindLabel(kind: string): string {
  return isKind(kind) ? KIND_LABEL[kind] : asWords(kind);
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(KIND_LABEL, text);
}

/** The numbers and the position that a change sets, one line each. */
export function limitsOf(change: Change): readonly string[] {
  const { maxPressure, maxMinutes, maxHoldSeconds, maxEffort, position } = change;
  return [
    maxPressure && `Pressure: ${maxPressure} at most`,
    maxMinutes !== undefined && `Time: ${maxMinutes} minutes at most`,
    maxHoldSeconds !== undefined && `Hold: ${maxHoldSeconds} seconds at most`,
    maxEffort !== undefined && `Effort: ${maxEffort} of 10 at most`,
    position && `Position: ${asWords(position).toLowerCase()}`,
  ].filter((line) => typeof line === "string");
}
