import type { PageWords } from "@/lib/domain/program/page-words";
import { OneField } from "./one-field";

/** Where the code from the paper is typed. */
export function CodePage({ words, problem }: { words: PageWords["code"]; problem: string | null }) {
  return (
    <div className="program program-opener">
      <h1>{words.heading}</h1>
      <OneField
        action="/p"
        label={words.label}
        problem={problem}
        button={words.open}
        input={{ name: "code", autoCapitalize: "characters", spellCheck: false, maxLength: 40 }}
      />
    </div>
  );
}
