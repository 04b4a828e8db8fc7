"use client";

import { useState } from "react";
import type { PlanEffect } from "@/lib/alerts/recheck/mutations";
import { recordCondition } from "@/lib/facts/actions";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { newKey } from "../ui/new-key";
import { useAction } from "../ui/use-action";
import type { ConditionDraft } from "./condition-draft";
import { ConditionFields } from "./condition-fields";
import { ConditionPicker } from "./condition-picker";

interface Props {
  readonly clientId: string;
  /** What is being recorded; null shuts the dialog. */
  readonly start: ConditionDraft | null;
  readonly onClose: () => void;
  readonly onEffects: (effects: readonly PlanEffect[]) => void;
  /** True where an answer opened it: the answer may belong to a more exact condition. */
  readonly mayDiffer?: boolean;
}

/** One condition with its qualifiers, on its way into the record. */
export function ConditionDialog({ start, onClose, ...props }: Props) {
  return (
    <Dialog open={start !== null} title="Add a condition" onClose={onClose}>
      {start && <Filling key={`${start.key}${start.text}`} start={start} onClose={onClose} {...props} />}
    </Dialog>
  );
}

function Filling({
  clientId,
  start,
  onClose,
  onEffects,
  mayDiffer,
}: Omit<Props, "start"> & { readonly start: ConditionDraft }) {
  const [draft, setDraft] = useState(start);
  // The key belongs to one filling-in: sent twice, the condition is recorded once.
  const [key] = useState(newKey);
  const { run, pending, problem } = useAction(recordCondition, (done) => {
    onEffects(done);
    onClose();
  });
  return (
    <>
      <ConditionFields draft={draft} onChange={setDraft} />
      {mayDiffer && (
        <ConditionPicker label="Is it something more exact?" onPick={(picked) => setDraft({ ...picked })} />
      )}
      {problem && <p className="field-problem">{problem.message}</p>}
      <div className="dialog-foot">
        <Button onClick={onClose}>Cancel</Button>
        <Button
          look="main"
          busy={pending}
          onClick={() => run({ clientId, key, condition: { ...draft, regions: [...draft.regions] } })}
        >
          Add to the record
        </Button>
      </div>
    </>
  );
}
