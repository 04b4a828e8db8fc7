import { conditions, TRAITS } from "@/lib/domain/knowledge";
import { DERIVED_KEYS, type DerivedKey } from "@/lib/domain/knowledge/derived-keys";
import { isTrait, type Trait } from "@/lib/domain/knowledge/traits";
import type { Selector } from "@/lib/domain/knowledge/types";
import { asWords } from "../../library/words";
import type { ComboboxChoice } from "../../ui/combobox";
import { selectorInWords } from "../words";

/** Most choices a list shows at once. */
const MOST = 8;

export interface KeyChoice extends ComboboxChoice {
  readonly id: DerivedKey;
}

export interface SelectorChoice extends ComboboxChoice {
  readonly id: Selector;
}

const keyChoices: readonly (KeyChoice & { readonly words: string })[] = DERIVED_KEYS.map((id) => {
  const named = conditions.filter(({ keys }) => keys.includes(id));
  const words = named.flatMap(({ name, synonyms }) => [name, ...synonyms]).join(" ");
  return { id, name: keyName(id), hint: named[0]?.name, words: `${keyName(id)} ${words}`.toLowerCase() };
});

const GROUPS = ["@massage", "@self-massage", "@exercise", "@stretch", "@all"] as const;
const KINDS = ["kind:massage-session", "kind:strength", "kind:yoga", "kind:aerobic", "kind:heat", "kind:cold"] as const;
const traits: readonly Trait[] = Object.keys(TRAITS).filter(isTrait);

const selectorChoices: readonly (SelectorChoice & { readonly words: string })[] = [...GROUPS, ...KINDS, ...traits].map(
  (id) => {
    const { name, meaning } = selectorInWords(id);
    return { id, name, hint: meaning, words: `${name} ${meaning}`.toLowerCase() };
  },
);

/** When a rule acts, by any word of the condition behind it. */
export function findKeys(typed: string): readonly KeyChoice[] {
  return within(keyChoices, typed);
}

/** What a rule is about: a group, a kind or a trait. */
export function findSelectors(typed: string): readonly SelectorChoice[] {
  return within(selectorChoices, typed);
}

/** "Pregnancy over 20 weeks"; the key that everybody has reads "Every client". */
export function keyName(key: string): string {
  return key === "any" ? "Every client" : asWords(key);
}

/** "All massage", "Deep pressure". */
export function selectorName(selector: string): string {
  return selectorChoices.find(({ id }) => id === selector)?.name ?? selector;
}

function within<T extends ComboboxChoice & { readonly words: string }>(
  choices: readonly T[],
  typed: string,
): readonly T[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = choices.filter((choice) => words.every((word) => choice.words.includes(word)));
  const starts = ({ name }: T) => (name.toLowerCase().startsWith(typed.toLowerCase()) ? 0 : 1);
  return [...fitting].sort((a, b) => starts(a) - starts(b)).slice(0, MOST);
}
