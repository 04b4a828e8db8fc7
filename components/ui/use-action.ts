"use client";

import { useCallback, useRef, useState } from "react";
import type { Result } from "@/lib/server/problem";

type Refusal = Extract<Result<never>, { ok: false }>["problem"];
export type ShownProblem = Omit<Refusal, "code"> & { readonly code: Refusal["code"] | "offline" };

interface Options {
  /** True where several can be asked for in a row, such as picking one medicine after another: they wait for each other.
   *  Otherwise a second press while the first is under way is the same press. */
  readonly queue?: boolean;
}

/** Runs a server action once at a time and keeps what it refused. Nothing typed is touched by it. */
export function useAction<I, T>(
  action: (input: I) => Promise<Result<T>>,
  onDone?: (data: T) => void,
  { queue = false }: Options = {},
) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ShownProblem | null>(null);
  const running = useRef(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const run = useCallback(
    async (input: I): Promise<T | null> => {
      if (running.current > 0 && !queue) return null;
      running.current++;
      setPending(true);
      setProblem(null);
      try {
        const mine = last.current.then(() => action(input));
        last.current = mine.catch(() => {});
        const result = await mine;
        if (!result.ok) {
          setProblem(result.problem);
          return null;
        }
        onDone?.(result.data);
        return result.data;
      } catch {
        setProblem({
          code: "offline",
          message: "The server did not answer. Nothing is lost: check the connection and try again.",
        });
        return null;
      } finally {
        running.current--;
        setPending(running.current > 0);
      }
    },
    [action, onDone, queue],
  );
  return { run, pending, problem, clear: () => setProblem(null) };
}
