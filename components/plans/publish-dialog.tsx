"use client";

import { type FormEvent, useState } from "react";
import type { CheckResult } from "@/lib/domain/check/types";
import { publishPlan } from "@/lib/plans/actions";
import { CheckSummary } from "../finding/check-summary";
import { FindingGroupCard } from "../finding/finding-group-card";
import { groupFindings } from "../finding/group-findings";
import { NotCheckedList } from "../finding/not-checked-list";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/field";
import { useAction } from "../ui/use-action";

interface Props {
  readonly planId: string;
  readonly result: CheckResult | null;
  readonly publishedVersion: number;
  /** Saves what is open and answers the revision to publish; null when it could not be saved. */
  readonly ready: () => Promise<number | null>;
  readonly onPublished: (revision: number) => void;
}

/** Waits for the part of the page that the first version brings with it. Unit: milliseconds. */
const LOOK_AGAIN_MS = 100;
const LOOKS = 50;

/** Print and share are what comes next: the keyboard is taken there. */
function goToShare(left = LOOKS): void {
  const heading = document.getElementById("share-title");
  if (heading) {
    heading.scrollIntoView({ block: "start" });
    heading.focus({ preventScroll: true });
  } else if (left > 0) setTimeout(() => goToShare(left - 1), LOOK_AGAIN_MS);
}

/** Publishing: what still blocks, with its cards, or one field and one button. */
export function PublishDialog({ planId, result, publishedVersion, ready, onPublished }: Props) {
  const [open, setOpen] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const { run, pending, problem } = useAction(publishPlan);
  const blocked = new Set(result?.verdicts.filter(({ blocks }) => blocks).map(({ ref }) => ref));
  const stops =
    result?.findings.filter(
      ({ items, tier }) =>
        (tier === "contraindicated" || tier === "needs-clearance") && items.some(({ ref }) => blocked.has(ref)),
    ) ?? [];
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const changed = String(new FormData(event.currentTarget).get("changed") ?? "");
    const revision = await ready();
    setUnsaved(revision === null);
    if (revision === null) return;
    if ((await run({ planId, revision, changed })) === null) return;
    onPublished(revision + 1);
    setOpen(false);
    goToShare();
  }
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {publishedVersion > 0 ? `Publish version ${publishedVersion + 1}` : "Publish"}
      </Button>
      <Dialog open={open} title="Publish the plan" onClose={() => setOpen(false)} wide>
        {stops.length > 0 ? (
          <div className="stack-medium">
            <p>This cannot be published yet. Swap these, record a clearance, or override with a reason.</p>
            {groupFindings(stops).map((group) => (
              <FindingGroupCard key={group[0].id} group={group} />
            ))}
          </div>
        ) : (
          <form className="stack" onSubmit={submit}>
            {result && <NotCheckedList open={result.notChecked} />}
            {result && <CheckSummary result={result} />}
            <TextField
              label="What changed, for the client"
              name="changed"
              hint={
                publishedVersion > 0
                  ? "Stands on the page, such as “Bridge added, walks are longer”"
                  : "Can stay empty for the first version"
              }
              maxLength={200}
            />
            {unsaved && (
              <p className="field-problem">
                The draft could not be saved, so it was not published. Close this and see what stands beside “Undo”.
              </p>
            )}
            {problem && <p className="field-problem">{problem.message}</p>}
            <div className="dialog-foot">
              <Button onClick={() => setOpen(false)}>Cancel</Button>
              <Button look="main" type="submit" busy={pending}>
                {pending ? "Checking again and publishing…" : "Publish now"}
              </Button>
            </div>
          </form>
        )}
      </Dialog>
    </>
  );
}
