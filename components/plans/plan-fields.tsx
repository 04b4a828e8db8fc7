import type { PlanContent } from "@/lib/domain/program/plan";
import { PLAN_WEEKS, weeksOf } from "@/lib/domain/program/plan";
import { withWeeks } from "@/lib/domain/program/plan-weeks";
import { TextField } from "../ui/field";
import type { ChangePlan } from "./grid/plan-grid";

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
        label="First day"
        type="date"
        value={content.startsOn}
        onChange={({ target: { value } }) => value && onChange((plan) => ({ ...plan, startsOn: value }))}
      />
      <TextField
        label="Weeks"
        type="number"
        min={PLAN_WEEKS.min}
        max={PLAN_WEEKS.max}
        value={weeksOf(content)}
        onChange={({ target: { value } }) => Number(value) >= 1 && onChange((plan) => withWeeks(plan, Number(value)))}
      />
    </div>
  );
}
