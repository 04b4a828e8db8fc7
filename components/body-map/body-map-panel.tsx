import { useMemo, useState } from "react";
import type { Mark } from "@/lib/domain/body-map/marks";
import { keepOffOf, targetsOf } from "@/lib/domain/body-map/overlays";
import type { CheckResult, Facts } from "@/lib/domain/check/types";
import type { RegionId } from "@/lib/domain/knowledge/regions";
import { BodyMapView } from "./body-map-view";

/** A choice of a plan or session: its regions where some were chosen, else its item's. */
interface Chosen {
  readonly itemId: string;
  readonly regions?: readonly RegionId[];
}

interface Props {
  readonly marks: readonly Mark[];
  readonly facts: Facts;
  readonly today: string;
  readonly result: CheckResult | null;
  readonly chosen: readonly Chosen[];
  readonly itemById: ((id: string) => { name: string; regions: readonly RegionId[] } | undefined) | null;
}

/** Beside the work, folded until it is wanted: nothing is drawn or worked out before. */
export function BodyMapPanel(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="card details map-panel" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Body map: where it hurts, what to keep off, what is worked on</summary>
      {open && <OpenPanel {...props} />}
    </details>
  );
}

function OpenPanel({ marks, facts, today, result, chosen, itemById }: Props) {
  const keepOff = useMemo(() => (result ? keepOffOf(result.findings, facts, today) : []), [result, facts, today]);
  const targets = useMemo(
    () =>
      targetsOf(
        chosen.flatMap(({ itemId, regions = [] }) => {
          const item = itemById?.(itemId);
          return item ? [{ name: item.name, regions: regions.length > 0 ? regions : item.regions }] : [];
        }),
      ),
    [chosen, itemById],
  );
  return <BodyMapView {...{ marks, keepOff, targets }} />;
}
