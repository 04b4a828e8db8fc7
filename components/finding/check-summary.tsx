import type { CheckResult } from "@/lib/domain/check/types";
import { Icon } from "../ui/icon";

type Shown = Pick<CheckResult, "findings" | "notChecked" | "checked" | "rulesVersion">;

/** What was checked, in numbers. "Nothing found" is said only when everything could be read. */
export function CheckSummary({ result }: { result: Shown }) {
  const { findings, notChecked, checked, rulesVersion } = result;
  const scope = `${counted(checked.items, "item")} × ${counted(checked.conditions, "condition")}, rules ${rulesVersion}`;
  if (checked.items === 0) return <p className="soft">Nothing to check yet.</p>;
  if (findings.length === 0 && notChecked.length === 0) {
    return (
      <p className="notice notice-good">
        <Icon name="fine" />
        <span>
          <strong>Checked, nothing found.</strong> {scope}.
        </span>
      </p>
    );
  }
  return <p className="soft small">Checked: {scope}.</p>;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
