import { type RefObject, useLayoutEffect, useRef } from "react";
import type { SessionStep } from "@/lib/domain/program/session-steps";

/** Keeps the keyboard where the work is: on the control of a step that was moved, or on the step after one that is gone.
 *  Moved in the page, an element loses the focus; without steps it goes to what adds one. */
export function useKeptFocus(box: RefObject<HTMLElement | null>, steps: readonly SessionStep[]) {
  const kept = useRef<{ stepId: string | null; control: Element | null } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks after the focus whenever the steps have changed
  useLayoutEffect(() => {
    if (!kept.current) return;
    const { stepId, control } = kept.current;
    kept.current = null;
    const name = box.current?.querySelector<HTMLElement>(`[data-step="${stepId}"]`);
    const same = control instanceof HTMLElement && control.isConnected && !control.matches(":disabled");
    if (same && name?.closest("fieldset")?.contains(control)) control.focus();
    else if (name) name.focus();
    else box.current?.querySelector<HTMLElement>("[data-step-add]")?.focus();
  }, [steps]);
  return (stepId: string | null) => {
    kept.current = { stepId, control: document.activeElement };
  };
}
