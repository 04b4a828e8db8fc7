import { MeasurementList } from "@/components/facts/measurement-list";
import { LibraryPage } from "@/components/library/library-page";
import { TouchingRules } from "@/components/rules/touching-rules";
import { AuditList } from "@/components/settings/audit-list";
import { QueryProvider } from "@/components/shell/query-provider";
import { State, States } from "./state";

/** What is shown where there is nothing yet. */
export function EmptyStates() {
  return (
    <States id="empty" title="Nothing here yet">
      <State name="Readings">
        <MeasurementList measurements={[]} />
      </State>
      <State name="Library without a match">
        <QueryProvider>
          <LibraryPage entries={[]} />
        </QueryProvider>
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
