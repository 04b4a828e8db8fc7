import { useMemo } from "react";
import type { CheckResult } from "@/lib/domain/check/types";
import type { PlanRow } from "@/lib/domain/program/plan";
import { checkOfVisit } from "@/lib/domain/program/visit-check";
import type { PlannerProps } from "./planner-dialog";

/** The plan's check as far as it is about this visit. */
export function useVisitCheck(props: PlannerProps & { row: PlanRow }): CheckResult | null {
  const { result, checked, knowledge, facts, context } = props;
  const row = checked.rows.find(({ id }) => id === props.row.id);
  return useMemo(
    () =>
      result && row
        ? checkOfVisit(result, row, checked, knowledge.itemById, (rows) =>
            knowledge.checkPlan(facts, rows, knowledge, context),
          )
        : null,
    [result, row, checked, knowledge, facts, context],
  );
}
