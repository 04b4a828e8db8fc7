import { useState } from "react";
import type { PlanContent } from "@/lib/domain/program/plan";
import { PLAN_WEEKS, weeksOf } from "@/lib/domain/program/plan";
import { withWeeks } from "@/lib/domain/program/plan-weeks";
import { TextField } from "../ui/field";
import type { ChangePlan } from "./grid/plan-grid";

/** The length, taken over when it is typed to its end: on the way to 12 a plan must not be cut to one week. */
function WeeksField({ weeks, onChange }: { weeks: number; onChange: (weeks: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const wanted = Number(typed);
  const isSound = Number.isInteger(wanted) && wanted >= PLAN_WEEKS.min && wanted <= PLAN_WEEKS.max;
  const take = () => {
    if (typed === null || !isSound) return;
    onChange(wanted);
    setTyped(null);
  };
  return (
    <TextField
      label="Weeks"
      type="number"
      min={PLAN_WEEKS.min}
      max={PLAN_WEEKS.max}
      value={typed ?? weeks}
      hint="Undo brings back weeks that were cut"
      problem={typed !== null && !isSound ? `Weeks: use ${PLAN_WEEKS.min} to ${PLAN_WEEKS.max}.` : undefined}
      onChange={({ target: { value } }) => setTyped(value)}
      onBlur={take}
      onKeyDown={({ key }) => key === "Enter" && take()}
    />
  );
}

/** Title, goal, first day and length. */
export function PlanFields({ content, onChange }: { readonly content: PlanContent; readonly onChange: ChangePlan }) {
  return (
    <div className="fields">
      <TextField
        label="Title"
        value={content.title}
        maxLength={120}
        onChange={({ target: { value } }) => onChange((plan) => ({ ...plan, title: value }))}
      />
      <TextField
        label="Goal, in the client’s own words"
        value={content.goal}
        maxLength={300}
        onChange={({ target: { value } }) => onChange((plan) => ({ ...plan, goal: value }))}
      />
      <TextField
        label="Why this plan, for the client"
        hint="One or two plain sentences, or nothing"
        value={content.why ?? ""}
        maxLength={300}
        onChange={({ target: { value } }) => onChange((plan) => ({ ...plan, why: value }))}
      />
      <TextField
        label="First day"
        type="date"
        value={content.startsOn}
        onChange={({ target: { value } }) => value && onChange((plan) => ({ ...plan, startsOn: value }))}
      />
      <WeeksField weeks={weeksOf(content)} onChange={(weeks) => onChange((plan) => withWeeks(plan, weeks))} />
    </div>
  );
}
