import { Button } from "../../ui/button";
import { Icon, type IconName } from "../../ui/icon";
import type { StepRowProps } from "./step-row";

type Props = Pick<StepRowProps, "place" | "count" | "hasRoom" | "onMove" | "onDuplicate" | "onRemove"> & {
  readonly name: string;
};

/** Up, down, twice, out: what a drag does and more, for fingers and keys. */
export function StepTools({ name, place, count, hasRoom, onMove, onDuplicate, onRemove }: Props) {
  const about = `step ${place + 1}, ${name}`;
  const tools: readonly (readonly [IconName, string, boolean, () => void])[] = [
    ["up", `Move up: ${about}`, place > 0, () => onMove(-1)],
    ["down", `Move down: ${about}`, place < count - 1, () => onMove(1)],
    ["copy", `Duplicate: ${about}`, hasRoom, onDuplicate],
    ["remove", `Take out: ${about}`, true, onRemove],
  ];
  return (
    <span className="step-tools">
      {tools.map(([icon, label, enabled, onPress]) => (
        <Button key={icon} small look="quiet" disabled={!enabled} onClick={onPress} aria-label={label}>
          <Icon name={icon} size={18} />
        </Button>
      ))}
    </span>
  );
}
