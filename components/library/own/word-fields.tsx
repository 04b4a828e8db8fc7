import { readingGrade } from "@/lib/domain/reading/reading-grade";
import { TextArea, TextField } from "../../ui/field";
import type { PartProps } from "./own-item-form";

/** Highest grade of what a client reads without effort. Unit: years of school. */
const EASY_GRADE = 6;
/** Fewer words than this say nothing about how hard they are. */
const ENOUGH_WORDS = 8;

/** The client's words: how to begin, one step a line, where to feel it. */
export function WordFields({ draft, set, wrong }: PartProps) {
  const line = (field: "startPosition" | "feelIt" | "notThere" | "easier" | "harder", max: number) => ({
    id: `content.${field}`,
    maxLength: max,
    value: draft[field],
    problem: wrong(field),
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });
  return (
    <section className="card stack-medium" aria-labelledby="words-title">
      <h2 id="words-title">2. As the client reads it</h2>
      <TextField label="How to start" placeholder="Sit tall on a chair. Feet flat." {...line("startPosition", 200)} />
      <TextArea
        id="content.steps"
        label="Steps"
        hint="One action a line, up to 10."
        rows={6}
        value={draft.steps}
        problem={wrong("steps")}
        onChange={({ target }) => set({ steps: target.value })}
      />
      <Reading text={[draft.startPosition, ...draft.steps.split("\n")].filter(Boolean).join(". ")} />
      <div className="fields">
        <TextField label="Where to feel it" {...line("feelIt", 160)} />
        <TextField label="Where not" {...line("notThere", 160)} />
        <TextField label="Easier" {...line("easier", 160)} />
        <TextField label="Harder" {...line("harder", 160)} />
      </div>
    </section>
  );
}

/** How hard the words are to read: a hint, nothing is refused for it. */
function Reading({ text }: { text: string }) {
  if (text.split(/\s+/).length < ENOUGH_WORDS) return null;
  const grade = Math.max(1, Math.round(readingGrade(text)));
  return (
    <p className="small soft" role="status">
      {grade <= EASY_GRADE
        ? `Reads easily (school year ${grade}).`
        : `Reads like school year ${grade}; most clients follow up to ${EASY_GRADE}. Try shorter words and one action a sentence.`}
    </p>
  );
}
