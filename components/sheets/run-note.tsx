import type { RunProgress } from "@/lib/sheets/runs/queries";

interface Props {
  readonly progress: RunProgress | undefined;
  readonly problem: string | null;
  readonly runId: string | null;
}

/** How far the PDF is, as a bar and in words; in the end the file, or why there is none. */
export function RunNote({ progress, problem, runId }: Props) {
  return (
    <div className="stack-small" role="status">
      {progress && progress.state !== "failed" && progress.state !== "cancelled" && (
        <>
          {/* The last step is the setting of all pages. */}
          <progress
            className="run-progress"
            max={progress.total + 1}
            value={progress.state === "done" ? progress.total + 1 : progress.prepared}
            aria-label="How far the PDF is"
          />
          <p>{sentence(progress)}</p>
        </>
      )}
      {progress?.state === "cancelled" && <p>Cancelled. No PDF was made.</p>}
      {problem && <p className="field-problem">{problem}</p>}
      {progress?.state === "done" && (
        <p>
          <a className="button button-main" href={`/sheets/${runId}`}>
            Open the PDF
          </a>
        </p>
      )}
    </div>
  );
}

function sentence({ state, prepared, total }: RunProgress): string {
  const plans = total === 1 ? "1 plan" : `${total} plans`;
  if (state === "preparing") return `Prepared ${prepared} of ${plans}.`;
  return state === "setting" ? `${plans} prepared. Setting the pages.` : `Ready: ${plans} in one PDF.`;
}
