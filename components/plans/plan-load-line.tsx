import type { Item } from "@/lib/domain/knowledge/types";
import type { PlanContent } from "@/lib/domain/program/plan";
import { MOST_A_DAY, orderByPosition, type PlanLoad } from "@/lib/domain/program/plan-load";
import { Button } from "../ui/button";
import type { ChangePlan } from "./grid/plan-grid";

interface Props {
  readonly content: PlanContent;
  readonly load: PlanLoad;
  readonly itemById: (id: string) => Item | undefined;
  readonly onChange: ChangePlan;
}

/** What the plan asks at home, with a nudge where that is much, and the one press that orders it. */
export function PlanLoadLine({ content, load, itemById, onChange }: Props) {
  const { minutes, exercises, positionChanges } = load.busiest;
  const ordered = orderByPosition(content, itemById) === content;
  return (
    <div className="plan-load">
      <p>
        Busiest home day: <strong className="numeric">{minutes} min</strong>,{" "}
        <strong className="numeric">{exercises}</strong> {exercises === 1 ? "exercise" : "exercises"},{" "}
        <span className="numeric">{positionChanges}</span>{" "}
        {positionChanges === 1 ? "change of position" : "changes of position"}. Kit: {load.kit.join(", ") || "none"}.
      </p>
      {exercises > MOST_A_DAY && (
        <p className="notice notice-change">
          More than {MOST_A_DAY} exercises on one day are rarely kept up. Spread them, or leave some out.
        </p>
      )}
      {!ordered && (
        <Button small look="quiet" onClick={() => onChange((plan) => orderByPosition(plan, itemById))}>
          Order from lying to standing
        </Button>
      )}
    </div>
  );
}
