import { Icon } from "../ui/icon";

/** What walking the chain of the trail has shown. */
export function AuditVerdict({ sound, brokenAt }: { sound: number; brokenAt: number | null }) {
  if (brokenAt === null) {
    return (
      <p className="notice notice-good" role="status">
        <Icon name="fine" />
        <span>
          <strong>The chain is whole.</strong> {sound} {sound === 1 ? "row" : "rows"}, none missing, none altered.
        </span>
      </p>
    );
  }
  return (
    <p className="notice notice-stop" role="alert">
      <Icon name="stop" />
      <span>
        <strong>The chain is broken at row {brokenAt}.</strong> That row is missing or was altered outside Unknot. The{" "}
        {sound} before it are sound. Keep a copy of the data folder as it is, then restore the last good backup.
      </span>
    </p>
  );
}
