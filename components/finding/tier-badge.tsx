import { Badge } from "../ui/badge";
import type { IconName } from "../ui/icon";

type Shown = "contraindicated" | "needs-clearance" | "modify" | "note" | "allowed" | "not-checked";

const LOOK: Record<Shown, { word: string; icon: IconName }> = {
  contraindicated: { word: "Contraindicated", icon: "stop" },
  "needs-clearance": { word: "Needs clearance", icon: "hold" },
  modify: { word: "Modify", icon: "change" },
  note: { word: "Note", icon: "know" },
  allowed: { word: "Nothing found", icon: "fine" },
  "not-checked": { word: "Not checked", icon: "unknown" },
};

/** What the check says about one item: icon, word and colour. */
export function TierBadge({ tier }: { tier: Shown }) {
  const { word, icon } = LOOK[tier];
  return (
    <Badge tone={tier} icon={icon}>
      {word}
    </Badge>
  );
}
