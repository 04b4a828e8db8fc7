import type { Facts } from "@/lib/domain/check/types";
import type { ConditionId } from "@/lib/domain/knowledge/conditions";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { conditionOf } from "./condition-draft";

interface Props {
  readonly ids: readonly ConditionId[];
  readonly facts: Facts;
  readonly onOpen: (id: ConditionId) => void;
}

/** The conditions that an answer belongs to: to be recorded, or there already. */
export function OpenedConditions({ ids, facts, onOpen }: Props) {
  if (ids.length === 0) return null;
  return (
    <div className="row">
      {ids.map((id) => {
        const name = conditionOf(id)?.name ?? id;
        return facts.conditions.some(({ key }) => key === id) ? (
          <span key={id} className="row yes-settled">
            <Icon name="fine" /> {name} is on the record
          </span>
        ) : (
          <Button key={id} onClick={() => onOpen(id)}>
            Record: {name}
          </Button>
        );
      })}
    </div>
  );
}
