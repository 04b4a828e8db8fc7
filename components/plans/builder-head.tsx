import type { CheckResult } from "@/lib/domain/check/types";
import { Button } from "../ui/button";
import { KeepTemplate } from "./keep-template";
import { type Publication, PublicationLine } from "./publication-line";
import { PublishDialog } from "./publish-dialog";
import { SaveNote } from "./save-note";
import type { useDraft } from "./use-draft";

interface Props {
  readonly draft: ReturnType<typeof useDraft>;
  readonly result: CheckResult | null;
  readonly planId: string;
  readonly published: Publication | null;
  readonly isChanged: boolean;
}

/** Title, what the client sees, what is saved, undo and redo, and publishing. */
export function BuilderHead({ draft, result, planId, published, isChanged }: Props) {
  const ready = async () => ((await draft.save()) ? draft.revisionOf() : null);
  return (
    <div className="page-head">
      <div className="stack-small">
        <h1>{draft.content.title}</h1>
        <PublicationLine published={published} isChanged={isChanged} />
      </div>
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
          publishedVersion={published?.number ?? 0}
          ready={ready}
          onPublished={draft.published}
        />
      </div>
    </div>
  );
}
