import type { Verdict } from "@/lib/domain/check/types";
import type { Item, Pressure } from "@/lib/domain/knowledge/types";
import type { FieldProblems } from "@/lib/server/problem";
import { PRESSURES } from "@/lib/sessions/schema";
import { TierBadge } from "../finding/tier-badge";
import { Button } from "../ui/button";
import { SelectField, TextField } from "../ui/field";
import { Icon } from "../ui/icon";
import { areaValue, regionChoices, regionsIn } from "./region-choices";
import type { DraftItem } from "./session-draft";

interface Props {
  readonly item: DraftItem;
  readonly place: number;
  readonly last: boolean;
  /** The library's entry, once the library is there. */
  readonly known: Item | undefined;
  readonly verdict: Verdict | undefined;
  readonly problems: FieldProblems;
  readonly onChange: (item: DraftItem) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One item of the session: what the check says, where, how long, how hard. */
export function SessionItemRow(props: Props) {
  const { item, place, known, verdict, problems, onChange } = props;
  // The check knows at once; without it, what the server said stands until the next try.
  const stopped = verdict ? verdict.blocks : `items.${place}` in problems;
  const handsOn = known ? HANDS_ON.includes(known.kind) : item.pressure !== null;
  return (
    <li className={stopped ? "session-item session-item-stopped" : "session-item"} id={`items.${place}`}>
      <fieldset className="fieldset stack-small" aria-label={item.name}>
        <div className="session-item-head">
          <span className="session-item-about">
            <strong className="session-item-name">{item.name}</strong>
            {verdict && <TierBadge tier={verdict.tier} />}
            {verdict && isOverridden(verdict) && <span className="soft small">overridden</span>}
          </span>
          <Tools {...props} />
        </div>
        <div className="session-item-fields">
          <SelectField
            label="Area"
            value={areaValue(item.regions)}
            choices={regionChoices(item.regions, known?.regions ?? item.regions)}
            onChange={({ target: { value } }) => onChange({ ...item, regions: regionsIn(value) })}
          />
          <TextField
            id={`items.${place}.minutes`}
            label="Minutes"
            inputMode="numeric"
            value={item.minutes}
            problem={problems[`items.${place}.minutes`]}
            onChange={({ target: { value } }) => onChange({ ...item, minutes: value })}
          />
          {handsOn && (
            <SelectField
              label="Pressure"
              value={item.pressure ?? ""}
              choices={[{ value: "", label: "Not set" }, ...PRESSURES.map((one) => ({ value: one, label: WORD[one] }))]}
              onChange={({ target: { value } }) =>
                onChange({ ...item, pressure: PRESSURES.find((one) => one === value) ?? null })
              }
            />
          )}
        </div>
        {stopped && (
          <p className="field-problem">
            <Icon name="change" size={18} />
            Swap it, override it with a reason, or take it out.
          </p>
        )}
      </fieldset>
    </li>
  );
}

function Tools({ item, place, last, onMove, onRemove }: Props) {
  const alone = last && place === 0;
  return (
    <span className="session-item-tools">
      {!alone && (
        <>
          <Button
            small
            look="quiet"
            disabled={place === 0}
            onClick={() => onMove(-1)}
            aria-label={`Move ${item.name} up`}
          >
            <Icon name="up" size={18} />
          </Button>
          <Button small look="quiet" disabled={last} onClick={() => onMove(1)} aria-label={`Move ${item.name} down`}>
            <Icon name="down" size={18} />
          </Button>
        </>
      )}
      <Button small look="quiet" onClick={onRemove} aria-label={`Take out ${item.name}`}>
        <Icon name="remove" size={18} />
      </Button>
    </span>
  );
}

function isOverridden({ tier, blocks }: Verdict): boolean {
  return !blocks && (tier === "contraindicated" || tier === "needs-clearance");
}

const HANDS_ON: readonly Item["kind"][] = ["massage", "massage-session", "self-massage"];
const WORD: Readonly<Record<Pressure, string>> = { light: "Light", moderate: "Moderate", deep: "Deep" };
