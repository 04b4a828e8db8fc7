"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { createOwnItem, saveOwnItem } from "@/lib/own-items/actions";
import { Button, ButtonLink } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { newKey } from "../../ui/new-key";
import { useAction } from "../../ui/use-action";
import { ownItems } from "../own-items";
import { FigureFields } from "./figure-fields";
import { contentOf, type OwnDraft } from "./own-draft";
import { TraitFields } from "./trait-fields";
import { WhatFields } from "./what-fields";
import { WordFields } from "./word-fields";

export interface DrawnItem {
  readonly id: string;
  readonly name: string;
}

interface Props {
  /** Absent for a new item. */
  readonly kept?: { readonly itemId: string; readonly revision: number };
  readonly start: OwnDraft;
  /** Items whose drawing can be copied. */
  readonly drawn: readonly DrawnItem[];
}

export interface PartProps {
  readonly draft: OwnDraft;
  readonly set: (change: Partial<OwnDraft>) => void;
  readonly wrong: (field: string) => string | undefined;
}

/** An item of the practice's own in four parts: what it is, how the client is told, what the check must know, and how it
 *  is shown. */
export function OwnItemForm({ kept, start, drawn }: Props) {
  const router = useRouter();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(start);
  const [key] = useState(newKey);
  const done = async (itemId: string) => {
    await queries.invalidateQueries({ queryKey: ownItems.queryKey });
    router.push(`/library/${itemId}`);
  };
  const create = useAction(createOwnItem, ({ itemId }) => void done(itemId));
  const save = useAction(saveOwnItem, () => void done(kept?.itemId ?? ""));
  const problem = create.problem ?? save.problem;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The schema narrows what was typed; what does not fit comes back with a sentence for its field.
    const content = contentOf(draft) as Parameters<typeof createOwnItem>[0]["content"];
    void (kept ? save.run({ ...kept, content }) : create.run({ key, content }));
  };
  const part: PartProps = {
    draft,
    set: (change) => setDraft((before) => ({ ...before, ...change })),
    wrong: (field) => problemOf(problem?.fields, `content.${field}`),
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary problem={problem} />
      <WhatFields {...part} />
      <WordFields {...part} />
      <TraitFields {...part} />
      <FigureFields {...part} drawn={drawn} />
      <div className="row">
        <Button type="submit" look="main" busy={create.pending || save.pending}>
          {kept ? "Save as a new version" : "Save"}
        </Button>
        <ButtonLink href="/library" look="quiet">
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}

/** The sentence for a field, or the first for a part of it: "content.steps.2" belongs to the steps. */
function problemOf(fields: Readonly<Record<string, string>> | undefined, name: string): string | undefined {
  return Object.entries(fields ?? {}).find(([field]) => field === name || field.startsWith(`${name}.`))?.[1];
}
