import { useMemo } from "react";
import { keepOffOf, targetsOf } from "@/lib/domain/body-map/overlays";
import type { CheckResult } from "@/lib/domain/check/types";
import type { PlanRow } from "@/lib/domain/program/plan";
import type { SessionStep } from "@/lib/domain/program/session-steps";
import { BodyMapView } from "../../body-map/body-map-view";
import { PlannerCheck } from "./planner-check";
import type { PlannerProps } from "./planner-dialog";
import { techniquesIn } from "./techniques";

type Props = PlannerProps & {
  readonly row: PlanRow;
  readonly result: CheckResult | null;
  readonly steps: readonly SessionStep[];
};

/** Beside the steps: what the check says of this visit, and where hands may and may not go. */
export function PlannerBeside(props: Props) {
  const { knowledge, marks, steps } = props;
  const keepOff = useKeepOff(props);
  const targets = useMemo(
    () =>
      targetsOf(steps.map(({ itemId, regions }) => ({ name: knowledge.itemById(itemId)?.name ?? itemId, regions }))),
    [knowledge, steps],
  );
  return (
    <div className="planner-beside stack-medium">
      <PlannerCheck {...props} />
      <section className="stack-small planner-map" aria-label="Body map">
        <h3>Where hands go, and where not</h3>
        <BodyMapView {...{ marks, keepOff, targets }} legend={false} />
      </section>
    </div>
  );
}

/** The areas hands keep off, known before a technique is chosen for them: nobody has to try one to find out. */
function useKeepOff({ knowledge, facts, context, result }: Props) {
  const everywhere = useMemo(() => {
    const rows = techniquesIn(knowledge.items).map(({ id }) => ({ id, itemId: id, weeks: [] }));
    return knowledge.checkPlan(facts, { rows }, knowledge, context).findings;
  }, [knowledge, facts, context]);
  return useMemo(() => {
    const known = new Set(everywhere.map(({ id }) => id));
    const more = (result?.findings ?? []).filter(({ id }) => !known.has(id));
    return keepOffOf([...everywhere, ...more], facts, context.today);
  }, [everywhere, result, facts, context]);
}
