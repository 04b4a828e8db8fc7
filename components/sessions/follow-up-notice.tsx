import type { FollowUp } from "@/lib/sessions/follow-ups/queries";
import { Icon } from "../ui/icon";
import { formatDay } from "../ui/moment";

/** What the next session must look at again: under the safety strip of the record. */
export function FollowUpNotice({ due }: { due: readonly FollowUp[] }) {
  if (due.length === 0) return null;
  return (
    <section className="notice notice-change" aria-label="Look again">
      <Icon name="hold" />
      <div className="stack-small">
        <p>
          <strong>Look again at the next session.</strong> The note asks what you saw.
        </p>
        <ul className="plain-list small">
          {due.map(({ id, itemName, ruleId, text, dueOn }) => (
            <li key={id}>
              {itemName} (rule {ruleId}), due {formatDay(dueOn)}: “{text}”
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
