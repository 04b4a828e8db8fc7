"use client";

import { MeasurementList } from "@/components/facts/measurement-list";
import { LibraryBrowser } from "@/components/library/library-browser";
import { TouchingRules } from "@/components/rules/touching-rules";
import { AuditList } from "@/components/settings/audit-list";
import { State, States } from "./state";

const NOT_NARROWED = { value: () => "", change: () => {}, clear: () => {}, any: false };

/** What is shown where there is nothing yet. */
export function EmptyStates() {
  return (
    <States id="empty" title="Nothing here yet">
      <State name="Readings">
        <MeasurementList measurements={[]} />
      </State>
      <State name="Library without a match">
        <LibraryBrowser entries={[]} narrowing={NOT_NARROWED} judged={null} />
      </State>
      <State name="Item without rules">
        <TouchingRules rules={[]} />
      </State>
      <State name="Trail without rows">
        <AuditList rows={[]} names={new Map()} />
        <p className="empty">Nothing older is on the trail.</p>
      </State>
    </States>
  );
}
