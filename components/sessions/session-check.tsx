import { useRef } from "react";
import type { CheckContext, CheckResult, Facts, Finding } from "@/lib/domain/check/types";
import { FindingList } from "../finding/finding-list";
import type { Knowledge } from "../plans/use-knowledge";
import { SessionActions } from "./session-actions";
import type { DraftItem } from "./session-draft";

interface Props {
  readonly knowledge: Knowledge | "failed" | null;
  readonly result: CheckResult | null;
  readonly facts: Facts;
  readonly context: CheckContext;
  readonly items: readonly DraftItem[];
  readonly onChange: (items: readonly DraftItem[]) => void;
  readonly onOverride: (finding: Finding, itemId: string) => void;
}

/** What the check says of the session as it stands, before the work begins. */
export function SessionCheck({ knowledge, result, ...rest }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const stopped = result?.verdicts.filter(({ blocks }) => blocks).length ?? 0;
  const onChange = (items: readonly DraftItem[]) => {
    rest.onChange(items);
    // The button that was pressed goes with its finding; the focus must not go with it.
    title.current?.focus({ preventScroll: true });
  };
  return (
    <section className="card session-check" aria-labelledby="check-title">
      <div className="card-title">
        <h2 id="check-title" ref={title} tabIndex={-1}>
          Check before you begin
        </h2>
      </div>
      <p className="visually-hidden" role="status">
        {stopped > 0 && (stopped === 1 ? "1 item is stopped" : `${stopped} items are stopped`)}
      </p>
      {knowledge === null && <p className="soft">Checking…</p>}
      {knowledge === "failed" && (
        <p className="unchecked">Not checked: the rules could not be loaded here. Saving checks again on the server.</p>
      )}
      {knowledge !== null && knowledge !== "failed" && result && (
        <FindingList
          result={result}
          actionsOf={(finding) => (
            <SessionActions finding={finding} knowledge={knowledge} {...rest} onChange={onChange} />
          )}
        />
      )}
    </section>
  );
}
