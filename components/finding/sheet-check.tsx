import type { CheckResult } from "@/lib/domain/check/types";
import { FindingList } from "./finding-list";

/** What the check says of the program that is about to be printed. It stays on the screen: no paper shows it. */
export function SheetCheck({ result }: { result: CheckResult }) {
  const paused = result.verdicts.filter(({ blocks }) => blocks).length;
  return (
    <aside className="paper-check" aria-labelledby="paper-check-title">
      <details className="details" open={paused > 0}>
        <summary>
          <h2 id="paper-check-title">
            {paused > 0 ? `${paused} ${paused === 1 ? "item is" : "items are"} paused on this sheet` : "Checked today"}
          </h2>
        </summary>
        <FindingList result={result} brief />
      </details>
    </aside>
  );
}
