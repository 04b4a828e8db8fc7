"use client";

import type { Mark } from "@/lib/domain/body-map/marks";
import type { CheckContext, CheckResult, Facts, Finding } from "@/lib/domain/check/types";
import type { PlanContent } from "@/lib/domain/program/plan";
import { Dialog } from "../../ui/dialog";
import { rowNames } from "../row-names";
import type { Knowledge } from "../use-knowledge";
import { SessionPlanner } from "./session-planner";
import type { ChangeContent } from "./use-steps";

export interface PlannerProps {
  readonly content: PlanContent;
  /** The plan that `result` was worked out for: a breath behind while something is typed. */
  readonly checked: PlanContent;
  readonly result: CheckResult | null;
  readonly knowledge: Knowledge;
  readonly facts: Facts;
  readonly context: CheckContext;
  /** Where the client hurts, as last marked. */
  readonly marks: readonly Mark[];
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly onChange: ChangeContent;
  readonly onOverride: (what: { finding: Finding; itemId: string }) => void;
  readonly onClose: () => void;
}

/** The whole width for one visit. Closes by itself when its row is undone away. */
export function PlannerDialog({ rowId, ...props }: Omit<PlannerProps, "knowledge"> & PlannerOf) {
  const { content, knowledge, onClose } = props;
  const row = content.rows.find(({ id }) => id === rowId);
  const open = row !== undefined && knowledge !== null;
  const name = row && knowledge && rowNames(content, knowledge.itemById).get(row.id)?.full;
  return (
    <Dialog open={open} title={`Plan the session: ${name ?? ""}`} onClose={onClose} full>
      {open && <SessionPlanner {...props} row={row} knowledge={knowledge} />}
    </Dialog>
  );
}

interface PlannerOf {
  readonly rowId: string | null;
  readonly knowledge: Knowledge | null;
}
