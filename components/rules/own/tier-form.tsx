"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { TIERS, type Tier } from "@/lib/domain/knowledge/types";
import { draftTier } from "@/lib/rules/actions";
import { TIER_LABEL } from "../../finding/tier-badge";
import { Button } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { SelectField, TextField } from "../../ui/field";
import { useAction } from "../../ui/use-action";
import { TIER_MEANING } from "../words";

interface Props {
  readonly ruleId: string;
  readonly tier: Tier;
  /** The tier it is shipped with. */
  readonly shipped: Tier;
  readonly reason: string;
  readonly revision: number;
}

/** Makes a shipped rule more or less strict in this practice, with a reason. It goes into the draft first. */
export function TierForm({ ruleId, tier, shipped, reason, revision }: Props) {
  const router = useRouter();
  const [chosen, setChosen] = useState<string>(tier);
  const [why, setWhy] = useState(reason);
  const { run, pending, problem } = useAction(draftTier, () => router.push("/rules/own"));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ revision, ruleId, tier: chosen, reason: why });
  };
  return (
    <section className="card stack-medium" aria-labelledby="tier-title">
      <h2 id="tier-title">In your practice</h2>
      <form className="stack-medium" onSubmit={submit} noValidate>
        <ErrorSummary problem={problem} />
        <SelectField
          id="tier"
          label="How strict"
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
          choices={TIERS.map((one) => ({
            value: one,
            label: `${TIER_LABEL[one]}${one === shipped ? " (as shipped)" : ""}`,
          }))}
          hint={TIERS.filter((one) => one === chosen).map((one) => TIER_MEANING[one])[0]}
        />
        <TextField
          id="reason"
          label="Reason"
          maxLength={300}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
          problem={problem?.fields?.reason}
        />
        <Button type="submit" busy={pending} disabled={chosen === tier && why === reason}>
          Keep in the draft
        </Button>
      </form>
    </section>
  );
}
