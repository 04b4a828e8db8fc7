import { useId, useMemo, useRef } from "react";
import type { CheckResult, Finding } from "@/lib/domain/check/types";
import { placeOfRef } from "@/lib/domain/program/check-plan";
import type { PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { sharingDays } from "@/lib/domain/program/visit-check";
import { FindingList } from "../../finding/finding-list";
import { FindingActions } from "../finding-actions";
import type { PlannerProps } from "./planner-dialog";
import { techniquesIn } from "./techniques";

type Props = PlannerProps & { readonly row: PlanRow; readonly result: CheckResult | null };

/** What the check says of this visit as it stands, alone and beside what else is done on its days. */
export function PlannerCheck(props: Props) {
  const { result, row, content, knowledge } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const beside = sharingDays(row, content.rows).map(({ itemId }) => knowledge.itemById(itemId)?.name ?? itemId);
  const stopped = result?.verdicts.filter(({ blocks }) => blocks).length ?? 0;
  const onContent = (next: PlanContent) => {
    props.onChange(() => next);
    // The button that was pressed goes with its finding; the focus must not go with it.
    title.current?.focus({ preventScroll: true });
  };
  return (
    <section className="stack-small planner-check" aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        Check of this visit
      </h3>
      <p className="visually-hidden" role="status">
        {stopped > 0 && (stopped === 1 ? "1 thing is stopped" : `${stopped} things are stopped`)}
      </p>
      <p className="small soft">
        {beside.length > 0
          ? `Checked together with what is done on the same days: ${[...new Set(beside)].join(", ")}.`
          : "Nothing else is planned on its days."}
      </p>
      {result ? (
        <FindingList
          result={result}
          actionsOf={(finding) => <VisitActions {...props} finding={finding} onContent={onContent} />}
        />
      ) : (
        <p className="soft">Checking…</p>
      )}
    </section>
  );
}

type ActionProps = Props & { readonly finding: Finding; readonly onContent: (next: PlanContent) => void };

/** The plan's own buttons. A step is swapped for a technique and not for a whole session. */
function VisitActions({ finding, knowledge, onContent, onOverride, facts, context, content }: ActionProps) {
  const forSteps = useMemo(() => {
    const itself = finding.items.map(({ itemId }) => itemId);
    return { ...knowledge, items: techniquesIn(knowledge.items, itself) };
  }, [knowledge, finding]);
  const isStep = ({ ref }: Finding["items"][number]) => placeOfRef(ref).stepId !== null;
  const all = { part: "all", known: knowledge, items: finding.items };
  const parts = [
    { part: "steps", known: forSteps, items: finding.items.filter(isStep) },
    { part: "rows", known: knowledge, items: finding.items.filter((item) => !isStep(item)) },
  ];
  // A change is applied to all at once; only swaps differ.
  return (finding.tier === "modify" ? [all] : parts)
    .filter(({ items }) => items.length > 0)
    .map(({ part, known, items }) => (
      <FindingActions
        key={part}
        {...{ facts, context, content }}
        finding={{ ...finding, items }}
        knowledge={known}
        onChange={onContent}
        onOverride={(which, itemId) => onOverride({ finding: which, itemId })}
      />
    ));
}
