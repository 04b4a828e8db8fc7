"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import type { PracticeRules } from "@/lib/domain/knowledge/practice-rules";
import { discardDraft, putRulesToUse } from "@/lib/rules/actions";
import { Button } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { TextField } from "../../ui/field";
import { useAction } from "../../ui/use-action";
import { differences } from "./differences";

interface Props {
  readonly revision: number;
  readonly draft: PracticeRules;
  readonly live: PracticeRules;
  readonly names: Readonly<Record<string, string>>;
  readonly isOwner: boolean;
  /** The shadow run. */
  readonly children: ReactNode;
}

/** What is prepared and not in use yet, what it would do, and the two ways out of it. */
export function DraftPanel({ revision, draft, live, names, isOwner, children }: Props) {
  const [says, setSays] = useState("");
  const use = useAction(putRulesToUse, () => setSays(""));
  const drop = useAction(discardDraft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void use.run({ revision, says });
  };
  const changes = differences(live, draft, names);
  return (
    <section className="card stack-medium" aria-labelledby="draft-title">
      <div className="card-title">
        <h2 id="draft-title">Draft, not in use yet</h2>
      </div>
      {changes.length === 0 ? (
        <p className="soft">The draft is the same as what is in use.</p>
      ) : (
        <ul className="stack-small">
          {changes.map((change) => (
            <li key={change} className="breakable">
              {change}
            </li>
          ))}
        </ul>
      )}
      {children}
      {isOwner ? (
        <form className="stack-medium" onSubmit={submit} noValidate>
          <ErrorSummary problem={use.problem ?? drop.problem} />
          <TextField
            id="says"
            label="What changes, in a few words"
            placeholder="Stricter with antiplatelets"
            maxLength={200}
            value={says}
            onChange={({ target }) => setSays(target.value)}
            problem={use.problem?.fields?.says}
          />
          <div className="row">
            <Button type="submit" look="main" busy={use.pending} disabled={changes.length === 0}>
              Put to use
            </Button>
            <Button look="quiet" busy={drop.pending} onClick={() => void drop.run({})}>
              Throw the draft away
            </Button>
          </div>
        </form>
      ) : (
        <p className="soft">Only an owner of the practice can put it to use.</p>
      )}
    </section>
  );
}
