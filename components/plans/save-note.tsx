import { Moment } from "../ui/moment";
import type { SaveState } from "./use-draft";

/** Where the draft stands, in words. */
export function SaveNote({ state }: { state: SaveState }) {
  return (
    <p className="soft small" role="status">
      {state.kind === "saving" && "Saving…"}
      {state.kind === "saved" && (
        <>
          Saved <Moment at={state.at} />
        </>
      )}
      {state.kind === "problem" && <strong className="field-problem">{state.message}</strong>}
      {state.kind === "conflict" && <strong className="field-problem">Not saved: a colleague changed this plan</strong>}
    </p>
  );
}
