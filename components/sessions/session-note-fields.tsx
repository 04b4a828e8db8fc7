import type { FieldProblems } from "@/lib/server/problem";
import { TextArea } from "../ui/field";
import { PainScale } from "./pain-scale";
import type { SessionDraft } from "./session-draft";

interface Props {
  readonly draft: SessionDraft;
  readonly problems: FieldProblems;
  readonly onChange: (more: Partial<SessionDraft>) => void;
}

/** How the client was before and after, in numbers and words, and the practitioner's note. */
export function SessionNoteFields({ draft, problems, onChange }: Props) {
  return (
    <section className="card stack" aria-labelledby="note-title">
      <h2 id="note-title">Note</h2>
      <PainScale
        legend="Pain before"
        name="painBefore"
        value={draft.painBefore}
        onChange={(painBefore) => onChange({ painBefore })}
      />
      <PainScale
        legend="Pain after"
        name="painAfter"
        value={draft.painAfter}
        onChange={(painAfter) => onChange({ painAfter })}
      />
      <TextArea
        id="clientSays"
        label="What the client says"
        maxLength={1000}
        rows={2}
        value={draft.clientSays}
        problem={problems.clientSays}
        onChange={({ target: { value } }) => onChange({ clientSays: value })}
      />
      <TextArea
        id="note"
        label="What you found and did"
        maxLength={4000}
        rows={5}
        value={draft.note}
        problem={problems.note}
        onChange={({ target: { value } }) => onChange({ note: value })}
      />
    </section>
  );
}
