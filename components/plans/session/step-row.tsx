"use client";

import type { DragEvent, KeyboardEvent } from "react";
import type { Verdict } from "@/lib/domain/check/types";
import { type Item, POSITIONS, type Pressure } from "@/lib/domain/knowledge/types";
import type { SessionStep } from "@/lib/domain/program/session-steps";
import { PRESSURES } from "@/lib/sessions/schema";
import { TierBadge } from "../../finding/tier-badge";
import { POSITION_LABEL } from "../../library/words";
import { areaValue, regionChoices, regionsIn } from "../../sessions/region-choices";
import { SelectField } from "../../ui/field";
import { StepMinutes } from "./step-minutes";
import { StepTools } from "./step-tools";
import { StoppedStep } from "./stopped-step";

export interface StepRowProps {
  readonly step: SessionStep;
  readonly place: number;
  readonly count: number;
  /** Minutes that have passed when it begins. */
  readonly from: number;
  readonly booked: number;
  /** True when the minutes are of another week than the one they are set in. */
  readonly fixed: boolean;
  /** True when the client lies or sits as in the step before. */
  readonly stays: boolean;
  readonly item: Item | undefined;
  readonly verdict: Verdict | undefined;
  readonly hasRoom: boolean;
  /** Techniques with the same aim that may be done. */
  readonly swapsOf: (itemId: string) => readonly Item[];
  readonly onSwap: (item: Item) => void;
  readonly onStep: (step: SessionStep) => void;
  readonly onMinutes: (minutes: number) => void;
  readonly onTechnique: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onDrag: () => void;
}

/** One step: which technique, where, how long, how hard, how the client lies. */
export function StepRow(props: StepRowProps) {
  const { step, place, from, stays, item, verdict, onMove } = props;
  const name = item?.name ?? step.itemId;
  const stopped = verdict?.blocks ?? false;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    // In a list of choices the same keys open it.
    if (!event.altKey || by === null || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <fieldset
      className={stopped ? "step step-stopped" : "step"}
      aria-label={`Step ${place + 1}: ${name}`}
      onKeyDown={onKeyDown}
    >
      <span
        className="step-grip"
        draggable
        aria-hidden="true"
        onDragStart={(event) => startDrag(event, name, props.onDrag)}
      />
      <span className="step-place numeric" aria-hidden="true">
        {place + 1}
      </span>
      <div className="step-about">
        <button
          type="button"
          className="step-name"
          aria-haspopup="dialog"
          data-step={step.id}
          onClick={props.onTechnique}
        >
          {name}
          <span className="visually-hidden">, step {place + 1}: choose another technique</span>
        </button>
        {verdict && !QUIET.includes(verdict.tier) && <TierBadge tier={verdict.tier} />}
        {verdict && !stopped && isStrict(verdict) && <span className="soft small">overridden</span>}
      </div>
      <span className="soft small numeric step-clock">
        minute {from}–{from + step.minutes}
        {!stays && <strong>, client changes position</strong>}
      </span>
      <StepTools {...props} name={name} />
      <StepFields {...props} name={name} />
      {stopped && <StoppedStep {...props} name={name} />}
    </fieldset>
  );
}

function StepFields({
  step,
  place,
  item,
  count,
  booked,
  fixed,
  name,
  onStep,
  onMinutes,
}: StepRowProps & { name: string }) {
  const about = `step ${place + 1}, ${name}`;
  const label = (what: string) => <span className="visually-hidden">{`${what} of ${about}`}</span>;
  const { pressure: _, ...plain } = step;
  return (
    <div className="step-fields">
      <SelectField
        label={label("Area")}
        value={areaValue(step.regions)}
        choices={regionChoices(step.regions, item?.regions ?? step.regions)}
        onChange={({ target: { value } }) => onStep({ ...step, regions: regionsIn(value) })}
      />
      <StepMinutes {...{ about, fixed, onMinutes }} minutes={step.minutes} most={Math.max(1, booked - count + 1)} />
      <SelectField
        label={label("Pressure")}
        value={step.pressure ?? ""}
        choices={PRESSURE_CHOICES}
        onChange={({ target: { value } }) => {
          const pressure = PRESSURES.find((one) => one === value);
          onStep(pressure ? { ...plain, pressure } : plain);
        }}
      />
      <SelectField
        label={label("Client’s position")}
        value={step.position}
        choices={POSITION_CHOICES}
        onChange={({ target: { value } }) =>
          onStep({ ...step, position: POSITIONS.find((one) => one === value) ?? step.position })
        }
      />
    </div>
  );
}

function startDrag(event: DragEvent, name: string, onDrag: () => void): void {
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", name);
  onDrag();
}

// Notes are read once, with the check; on every step they would drown what has to be changed.
const QUIET: readonly Verdict["tier"][] = ["allowed", "note"];

const isStrict = ({ tier }: Verdict): boolean => tier === "contraindicated" || tier === "needs-clearance";

const WORD: Readonly<Record<Pressure, string>> = { light: "Light", moderate: "Moderate", deep: "Deep" };
const PRESSURE_CHOICES = [
  { value: "", label: "Pressure not set" },
  ...PRESSURES.map((one) => ({ value: one, label: WORD[one] })),
];
const POSITION_CHOICES = POSITIONS.map((one) => ({ value: one, label: POSITION_LABEL[one] }));
