import { useId, useMemo, useRef } from "react";
import type { CheckResult, Finding, FindingItem } from "@/lib/domain/check/types";
import { placeOfRef } from "@/lib/domain/program/check-plan";
import type { PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { sharingDays } from "@/lib/domain/program/visit-check";
import { FindingList } from "../../finding/finding-list";
import { FindingActions } from "../finding-actions";
import type { Knowledge } from "../use-knowledge";
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
          actionsOf={(finding, isFurther) => <VisitActions {...props} {...{ finding, isFurther, onContent }} />}
        />
      ) : (
        <p className="soft">Checking…</p>
      )}
    </section>
  );
}

type ActionProps = Props & {
  readonly finding: Finding;
  readonly isFurther: boolean;
  readonly onContent: (next: PlanContent) => void;
};

/** The plan's own buttons. A step is swapped for a technique and not for a whole session. */
function VisitActions({ finding, isFurther, knowledge, onContent, onOverride, facts, context, content }: ActionProps) {
  const forSteps = useMemo(() => {
    const itself = finding.items.map(({ itemId }) => itemId);
    return { ...knowledge, items: techniquesIn(knowledge.items, itself) };
  }, [knowledge, finding]);
  // What a rule only changes for one item of several is not swapped.
  const held = finding.items.filter(({ tier }) => tier === "contraindicated" || tier === "needs-clearance");
  const isStep = ({ ref }: FindingItem) => placeOfRef(ref).stepId !== null;
  const actions = (part: string, known: Knowledge, items: readonly FindingItem[]) =>
    items.length > 0 && (
      <FindingActions
        key={part}
        {...{ isFurther, facts, context, content }}
        finding={{ ...finding, items }}
        knowledge={known}
        onChange={onContent}
        onOverride={(which, itemId) => onOverride({ finding: which, itemId })}
      />
    );
  // A change is applied to all at once; only swaps differ.
  if (finding.tier === "modify" || finding.tier === "note") return actions("all", knowledge, finding.items);
  const steps = held.filter(isStep);
  const forEachStep = actions("steps", forSteps, steps);
  return (
    <>
      {steps.length > MOST_IN_THE_OPEN ? (
        <details className="details">
          <summary>Swap or override: {steps.length} steps</summary>
          {forEachStep}
        </details>
      ) : (
        forEachStep
      )}
      {actions(
        "row",
        knowledge,
        held.filter((item) => !isStep(item)),
      )}
    </>
  );
}

/** Steps whose buttons are shown at once; each stopped step has its swaps with itself as well. */
const MOST_IN_THE_OPEN = 2;
