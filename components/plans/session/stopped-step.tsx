import { useMemo } from "react";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import type { StepRowProps } from "./step-row";

type Props = Pick<StepRowProps, "step" | "swapsOf" | "onSwap"> & { readonly name: string };

/** A step that must not be done, with what may be done in its place in one press. The reason stands in the check. */
export function StoppedStep({ step: { itemId }, name, swapsOf, onSwap }: Props) {
  const swaps = useMemo(() => swapsOf(itemId), [swapsOf, itemId]);
  return (
    <div className="step-problem row">
      <p className="field-problem">
        <Icon name="change" size={18} />
        Swap it, override it with a reason, or take it out.
      </p>
      {swaps.map((item) => (
        <Button key={item.id} small onClick={() => onSwap(item)} aria-label={`Swap ${name} for ${item.name}`}>
          <Icon name="swap" size={16} />
          {item.name}
        </Button>
      ))}
    </div>
  );
}
