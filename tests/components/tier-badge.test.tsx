import { expect, test } from "vitest";
import { TierBadge } from "@/components/finding/tier-badge";
import { TIERS } from "@/lib/domain/knowledge/types";
import { show } from "./show";

const ALL = [...TIERS, "allowed", "not-checked"] as const;

test.each([
  ["contraindicated", "Contraindicated"],
  ["needs-clearance", "Needs clearance"],
  ["modify", "Modify"],
  ["note", "Note"],
  ["allowed", "Nothing found"],
  ["not-checked", "Not checked"],
] as const)("%s is said in words: %s", (tier, words) => {
  expect(show(<TierBadge tier={tier} />).text()).toBe(words);
});

test("no two tiers share a sign, and no sign is read out beside its word", () => {
  show(ALL.map((tier) => <TierBadge key={tier} tier={tier} />));
  const signs = Array.from(document.querySelectorAll("svg"));
  expect(new Set(signs.map((sign) => sign.innerHTML)).size).toBe(ALL.length);
  expect(signs.every((sign) => sign.getAttribute("aria-hidden") === "true")).toBe(true);
});
