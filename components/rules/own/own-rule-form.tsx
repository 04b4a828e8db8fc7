"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { REGIONS } from "@/lib/domain/knowledge/regions";
import { TIERS } from "@/lib/domain/knowledge/types";
import { draftOwnRule } from "@/lib/rules/actions";
import { TIER_LABEL } from "../../finding/tier-badge";
import { Button, ButtonLink } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { SelectField, TextArea, TextField } from "../../ui/field";
import { useAction } from "../../ui/use-action";
import { findKeys, findSelectors, keyName, selectorName } from "./choices";
import { HitPreview } from "./hit-preview";
import type { OwnRuleDraft } from "./own-rule-draft";
import { PickedList } from "./picked-list";

interface Props {
  readonly revision: number;
  readonly start: OwnRuleDraft;
}

const SCOPES = [
  { value: "item", label: "The item, wherever on the body" },
  { value: "region", label: "Only in some body areas" },
  { value: "session", label: "The whole session today" },
] as const;

/** A rule of the practice's own. It goes into the draft and is tried before it is used. */
export function OwnRuleForm({ revision, start }: Props) {
  const router = useRouter();
  const [rule, setRule] = useState(start);
  const { run, pending, problem } = useAction(draftOwnRule, () => router.push("/rules/own"));
  const set = (change: Partial<OwnRuleDraft>) => setRule({ ...rule, ...change });
  const wrong = (field: keyof OwnRuleDraft) => problem?.fields?.[`rule.${field}`];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ revision, rule: { ...rule, keys: [...rule.keys], touches: [...rule.touches], sites: [...rule.sites] } });
  };
  const text = (field: "condition" | "practitioner" | "client" | "instead" | "source") => ({
    id: `rule.${field}`,
    value: rule[field],
    problem: wrong(field),
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary problem={problem} />
      <section className="card stack-medium" aria-labelledby="when-title">
        <h2 id="when-title">When it acts</h2>
        <TextField
          label="In a few words"
          placeholder="Neck pain at the first visit"
          maxLength={100}
          {...text("condition")}
        />
        <PickedList
          id="rule.keys"
          label="Acts when one of these is on record"
          hint="A condition, a medicine or a reading: type two letters. “Every client” is one of them."
          problem={wrong("keys")}
          picked={rule.keys}
          nameOf={keyName}
          find={findKeys}
          onChange={(keys) => set({ keys })}
        />
        <PickedList
          id="rule.touches"
          label="What it is about"
          hint="A group such as all massage, a kind, or a trait such as deep pressure."
          problem={wrong("touches")}
          picked={rule.touches}
          nameOf={selectorName}
          find={findSelectors}
          onChange={(touches) => set({ touches })}
        />
        <HitPreview touches={rule.touches} />
      </section>
      <section className="card stack-medium" aria-labelledby="does-title">
        <h2 id="does-title">What it says</h2>
        <div className="fields">
          <SelectField
            id="rule.tier"
            label="How strict"
            choices={TIERS.map((tier) => ({ value: tier, label: TIER_LABEL[tier] }))}
            value={rule.tier}
            onChange={({ target }) => set({ tier: target.value })}
          />
          <SelectField
            id="rule.scope"
            label="Where"
            choices={SCOPES}
            value={rule.scope}
            onChange={({ target }) => set({ scope: target.value, sites: [] })}
          />
        </div>
        {rule.scope === "region" && <SiteChoice sites={rule.sites} onChange={(sites) => set({ sites })} />}
        <TextArea label="To the practitioner, in one sentence" rows={2} maxLength={140} {...text("practitioner")} />
        <TextArea
          label="To the client"
          hint="Short plain words, without naming a condition or a medicine: it can stand on the shared page."
          rows={2}
          maxLength={140}
          {...text("client")}
        />
        <TextField label="Instead" maxLength={200} {...text("instead")} />
        <TextField
          label="Source"
          hint="A guideline, a book, or the team’s own decision with its date."
          maxLength={200}
          {...text("source")}
        />
      </section>
      <div className="row">
        <Button type="submit" look="main" busy={pending}>
          Keep in the draft
        </Button>
        <ButtonLink href="/rules/own" look="quiet">
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}

function SiteChoice({ sites, onChange }: { sites: readonly string[]; onChange: (sites: readonly string[]) => void }) {
  return (
    <fieldset className="fieldset chips" id="rule.sites">
      <legend>Body areas; none means the area recorded with the condition</legend>
      {Object.entries(REGIONS).map(([id, { label }]) => (
        <label key={id} className="chip-choice">
          <input
            type="checkbox"
            checked={sites.includes(id)}
            onChange={({ target }) => onChange(target.checked ? [...sites, id] : sites.filter((site) => site !== id))}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
