import type { CheckResult } from "@/lib/domain/check/types";
import { Button } from "../ui/button";
import { KeepTemplate } from "./keep-template";
import { PublishDialog } from "./publish-dialog";
import { SaveNote } from "./save-note";
import type { useDraft } from "./use-draft";

interface Props {
  readonly draft: ReturnType<typeof useDraft>;
  readonly result: CheckResult | null;
  readonly planId: string;
  readonly publishedVersion: number;
}

/** Title, what is saved, undo and redo, and publishing. */
export function BuilderHead({ draft, result, planId, publishedVersion }: Props) {
  const ready = async () => ((await draft.save()) ? draft.revisionOf() : null);
  return (
    <div className="page-head">
      <h1>{draft.content.title}</h1>
      <div className="row">
        <SaveNote state={draft.state} />
        <Button small look="quiet" disabled={!draft.undo} onClick={() => draft.undo?.()}>
          Undo
        </Button>
        <Button small look="quiet" disabled={!draft.redo} onClick={() => draft.redo?.()}>
          Redo
        </Button>
        <KeepTemplate planId={planId} title={draft.content.title} save={draft.save} />
        <PublishDialog
          planId={planId}
          result={result}
          publishedVersion={publishedVersion}
          ready={ready}
          onPublished={draft.published}
        />
      </div>
    </div>
  );
}
