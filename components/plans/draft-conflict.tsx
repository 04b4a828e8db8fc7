import { comparePlans } from "@/lib/domain/program/compare-plans";
import type { PlanContent } from "@/lib/domain/program/plan";
import { Button } from "../ui/button";
import type { SaveState } from "./use-draft";
import { VersionDifferences } from "./version-differences";

interface Props {
  readonly state: SaveState;
  readonly mine: PlanContent;
  readonly nameOf: (itemId: string) => string;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

/** Two people built at once: both versions, side by side, and nothing is overwritten unseen. */
export function DraftConflict({ state, mine, nameOf, onTheirs, onMine }: Props) {
  if (state.kind !== "conflict") return null;
  return (
    <section className="error-summary stack-medium" role="alert">
      <h2>A colleague saved this plan meanwhile, or you in another window</h2>
      <p>
        What differs, theirs <del>struck through</del> and yours <ins>underlined</ins>:
      </p>
      <VersionDifferences difference={comparePlans(state.theirs, mine)} nameOf={nameOf} />
      <div className="row">
        <Button onClick={onTheirs}>Take theirs (undo brings yours back)</Button>
        <Button look="stop" onClick={onMine}>
          Keep mine
        </Button>
      </div>
    </section>
  );
}
