"use client";

import Link from "next/link";
import { type Ref, useDeferredValue, useMemo } from "react";
import { TIERS } from "@/lib/domain/knowledge/types";
import { TierBadge } from "../finding/tier-badge";
import { search } from "../library/search";
import { SearchBox } from "../library/search-box";
import { useAddress } from "../library/use-address";
import { useShown } from "../library/use-shown";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import type { RuleEntry } from "./rule-entry";

const PARTS = ["query", "tier"] as const;

const TIER_CHOICES = [
  { value: "", label: "All" },
  { value: "contraindicated", label: "Contraindicated" },
  { value: "needs-clearance", label: "Needs clearance" },
  { value: "modify", label: "Modify" },
  { value: "note", label: "Note" },
] as const;

/** Every rule, narrowed while typing and by tier. */
export function RuleBrowser({ rules }: { rules: readonly RuleEntry[] }) {
  const { value, change, clear, any } = useAddress(PARTS);
  const tier = TIERS.find((one) => one === value("tier")) ?? "";
  const query = useDeferredValue(value("query"));
  const searchable = useMemo(
    () => rules.map((rule) => ({ ...rule, more: `${rule.id} ${rule.says} ${rule.more}` })),
    [rules],
  );
  const found = useMemo(
    () => search(tier === "" ? searchable : searchable.filter((rule) => rule.tier === tier), query),
    [searchable, tier, query],
  );
  const { shown, rest, refFor, showMore } = useShown(found, `${tier}\n${query}`);
  return (
    <div className="stack">
      <search className="stack-medium">
        <SearchBox
          label="Search the rules by condition, trait or rule number"
          placeholder="Condition, trait or rule number"
          value={value("query")}
          onChange={(typed) => change("query", typed)}
        />
        <TierChoice tier={tier} onChange={(next) => change("tier", next)} />
      </search>
      <div className="row-between">
        <p className="soft" role="status">
          {found.length === rules.length ? `${rules.length} rules` : `${found.length} of ${rules.length} rules`}
        </p>
        {any && (
          <Button look="quiet" onClick={clear}>
            Show all
          </Button>
        )}
      </div>
      {found.length === 0 ? (
        <p className="empty">No rule fits. Try fewer letters, another word, or all tiers.</p>
      ) : (
        <ul className="rows card card-flush" aria-label="Rules">
          {shown.map((rule, index) => (
            <RuleRow key={rule.id} rule={rule} linkRef={refFor(index)} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <div className="row">
          <Button onClick={showMore}>Show more</Button>
          <span className="soft small">{rest} more</span>
        </div>
      )}
    </div>
  );
}

function TierChoice({ tier, onChange }: { tier: string; onChange: (tier: string) => void }) {
  return (
    <fieldset className="fieldset chips">
      <legend className="visually-hidden">Tier</legend>
      {TIER_CHOICES.map(({ value, label }) => (
        <label key={value} className="chip-choice">
          <input type="radio" name="tier" checked={tier === value} onChange={() => onChange(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function RuleRow({ rule, linkRef }: { rule: RuleEntry; linkRef: Ref<HTMLAnchorElement> }) {
  return (
    <li className="rule-row">
      <div className="rule-tier">
        <TierBadge tier={rule.tier} />
      </div>
      <div className="rule-words">
        <h2 className="item-name">
          <Link href={`/rules/${rule.id}`} prefetch={false} ref={linkRef}>
            {rule.name}
          </Link>
        </h2>
        <p className="small">{rule.says}</p>
      </div>
      <div className="rule-signs">
        {rule.ofPractice && <Badge>Your practice</Badge>}
        {rule.contested && <Badge>Sources differ</Badge>}
        <span className="soft small numeric">{rule.id}</span>
      </div>
    </li>
  );
}
