import { useMemo, useState } from "react";
import { TRAITS, type Trait } from "@/lib/domain/knowledge/traits";
import { type TraitQuestion, traitQuestions } from "@/lib/domain/own-items/trait-questions";
import { fold } from "@/lib/domain/search/fold";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { asWords } from "../words";
import { contentOf } from "./own-draft";
import type { PartProps } from "./own-item-form";

/** What the check must know: each trait that the words raise is asked with its meaning, and any other can be added. */
export function TraitFields({ draft, set }: PartProps) {
  const asked = useMemo(() => traitQuestions(contentOf(draft)), [draft]);
  const names = new Set<string>(asked.map(({ trait }) => trait));
  const added = (Object.keys(draft.answers) as Trait[]).filter((trait) => !names.has(trait) && draft.answers[trait]);
  const open = asked.filter(({ trait }) => draft.answers[trait] === undefined).length;
  const answer = (trait: Trait, yes: boolean) => set({ answers: { ...draft.answers, [trait]: yes } });
  return (
    <section className="card stack-medium" aria-labelledby="traits-title">
      <h2 id="traits-title">3. What the check must know</h2>
      <p className="soft">
        Rules look at these properties, not at the name. They are asked from what you chose and wrote above.
      </p>
      <p className={open > 0 ? "unchecked" : "notice"} role="status">
        {open > 0
          ? `${open} of ${asked.length} still to answer. Until all are, this shows as “Not checked” for every client.`
          : `All ${asked.length} answered: rules are applied to it.`}
      </p>
      <ul className="rows trait-list">
        {asked.map((question) => (
          <Question key={question.trait} {...question} answer={draft.answers[question.trait]} onAnswer={answer} />
        ))}
        {added.map((trait) => (
          <Question
            key={trait}
            trait={trait}
            meaning={TRAITS[trait]}
            because="added by you"
            answer={true}
            onAnswer={answer}
          />
        ))}
      </ul>
      {open > 1 && (
        <div className="row">
          <Button
            small
            onClick={() =>
              set({ answers: { ...Object.fromEntries(asked.map(({ trait }) => [trait, false])), ...draft.answers } })
            }
          >
            No to the other {open}
          </Button>
          <span className="soft small">Read them first: each No is kept as your answer.</span>
        </div>
      )}
      <MoreTraits known={new Set<string>([...names, ...added])} onAdd={(trait) => answer(trait, true)} />
    </section>
  );
}

interface QuestionProps extends TraitQuestion {
  readonly answer: boolean | undefined;
  readonly onAnswer: (trait: Trait, yes: boolean) => void;
}

function Question({ trait, meaning, because, answer, onAnswer }: QuestionProps) {
  const choice = (yes: boolean, label: string) => (
    <label className="chip-choice">
      <input type="radio" name={`trait-${trait}`} checked={answer === yes} onChange={() => onAnswer(trait, yes)} />
      <span>{label}</span>
    </label>
  );
  return (
    <li>
      <fieldset className="fieldset trait-question">
        <legend>
          {meaning}{" "}
          <span className="soft small">
            {asWords(trait)}, asked because of {because}
          </span>
        </legend>
        <span className="chips">
          {choice(true, "Yes")}
          {choice(false, "No")}
        </span>
      </fieldset>
    </li>
  );
}

/** The whole list, for what no word raised. */
function MoreTraits({ known, onAdd }: { known: ReadonlySet<string>; onAdd: (trait: Trait) => void }) {
  const [typed, setTyped] = useState("");
  const query = fold(typed);
  const found = (Object.entries(TRAITS) as [Trait, string][]).filter(
    ([trait, meaning]) => !known.has(trait) && fold(`${trait} ${meaning}`).includes(query),
  );
  return (
    <details className="details">
      <summary>Add something else that is true of it</summary>
      <div className="stack-small">
        <TextField
          label="Find a property"
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <ul className="rows trait-more">
          {found.map(([trait, meaning]) => (
            <li key={trait} className="fact">
              <span>{meaning}</span>
              <Button small look="quiet" onClick={() => onAdd(trait)} aria-label={`Add: ${meaning}`}>
                Add
              </Button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className="soft">No property of the rules fits. Try another word.</p>}
      </div>
    </details>
  );
}
