import type { Facts } from "@/lib/domain/check/types";
import type { ScreenQuestion } from "@/lib/domain/knowledge/screen-questions";
import { TIERS } from "@/lib/domain/knowledge/types";
import { isSettled } from "@/lib/facts/screen/schema";
import { TIER_LABEL, TierBadge } from "../finding/tier-badge";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { conditionOf } from "./condition-draft";
import { type MedicineDraft, MedicinePicker } from "./medicine-picker";
import { RuleRowList } from "./rule-row-list";
import type { ScreenRow } from "./screen-rows";

interface Props {
  readonly question: ScreenQuestion;
  readonly rows: Readonly<Record<string, ScreenRow>>;
  readonly facts: Facts;
  readonly today: string;
  readonly onOpen: () => void;
  readonly onMedicine: (medicine: MedicineDraft) => void;
}

/** What a yes means, right under its question: its own rule in one line, all it belongs to folded, so that the next question
 *  stays in sight, and what is to be recorded. */
export function YesPanel({ question, rows, facts, today, onOpen, onMedicine }: Props) {
  const shown = question.rows.flatMap((id) => rows[id] ?? []);
  const [lead] = shown;
  const settled = isSettled(question, facts, today);
  return (
    <div className="yes-panel stack-medium">
      <div className="stack-small">
        <div role="status" className="yes-rule">
          {lead && <TierBadge tier={lead.tier} />}
          <p>{lead?.says}</p>
        </div>
        <details className="details small">
          <summary>{foldedWords(shown)}</summary>
          <RuleRowList rows={shown} />
        </details>
      </div>
      {settled ? (
        <p className="row yes-settled">
          <Icon name="fine" /> On the record. The rules speak from there.
        </p>
      ) : (
        (question.opens || question.medicine) && (
          <p className="small">
            Record it, and its own rules speak. Until then massage, back stretching and hard effort wait.
          </p>
        )
      )}
      {question.medicine && <MedicinePicker onPick={onMedicine} />}
      {question.opens && (
        <div>
          <Button onClick={onOpen}>
            {settled ? "Record another" : `Record: ${conditionOf(question.opens)?.name ?? question.opens}`}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Names the strictest tier where it is not the one in sight: nothing that stops may be folded away unsaid. */
function foldedWords(rows: readonly ScreenRow[]): string {
  if (rows.length < 2) return "What to do instead, and the rule";
  const strictest = TIERS.find((tier) => rows.some((row) => row.tier === tier));
  const more = strictest && strictest !== rows[0]?.tier ? `, the strictest “${TIER_LABEL[strictest]}”` : "";
  return `What to do instead, and all ${rows.length} rules${more}`;
}
