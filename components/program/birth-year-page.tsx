import type { PageWords } from "@/lib/domain/program/page-words";
import { OneField } from "./one-field";

interface Props {
  readonly linkId: string;
  readonly words: PageWords["birthYear"];
  readonly wrong: boolean;
}

/** The one question before a page that asks it. It names nobody. */
export function BirthYearPage({ linkId, words, wrong }: Props) {
  return (
    <div className="program program-opener">
      <h1>{words.heading}</h1>
      <p>{words.why}</p>
      <OneField
        action={`/p/${linkId}/birth-year`}
        label={words.label}
        problem={wrong ? words.wrong : null}
        button={words.open}
        input={{ name: "year", inputMode: "numeric", pattern: "[0-9]{4}", maxLength: 4 }}
      />
    </div>
  );
}
