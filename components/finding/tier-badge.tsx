import { Badge } from "../ui/badge";
import type { IconName } from "../ui/icon";

type Shown = "contraindicated" | "needs-clearance" | "modify" | "note" | "allowed" | "not-checked";

/** The word for a tier. */
export const TIER_LABEL: Readonly<Record<Shown, string>> = {
  contraindicated: "Contraindicated",
  "needs-clearance": "Needs clearance",
  modify: "Modify",
  note: "Note",
  allowed: "Nothing found",
  "not-checked": "Not checked",
};

const ICON: Readonly<Record<Shown, IconName>> = {
  contraindicated: "stop",
  "needs-clearance": "hold",
  modify: "change",
  note: "know",
  allowed: "fine",
  "not-checked": "unknown",
};

/** What the check says about one item: icon, word and colour. */
export function TierBadge({ tier }: { tier: Shown }) {
  return (
    <Badge tone={tier} icon={ICON[tier]}>
      {TIER_LABEL[tier]}
    </Badge>
  );
}
