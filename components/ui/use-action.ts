"use client";

import { useCallback, useRef, useState } from "react";
import type { Result } from "@/lib/server/problem";

type Refusal = Extract<Result<never>, { ok: false }>["problem"];
export type ShownProblem = Omit<Refusal, "code"> & { readonly code: Refusal["code"] | "offline" };

/** Runs a server action once at a time and keeps what it refused. Nothing typed is touched by it. */
export function useAction<I, T>(action: (input: I) => Promise<Result<T>>, onDone?: (data: T) => void) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ShownProblem | null>(null);
  const running = useRef(false);
  const run = useCallback(
    async (input: I): Promise<T | null> => {
      if (running.current) return null;
      running.current = true;
      setPending(true);
      setProblem(null);
      try {
        const result = await action(input);
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
        running.current = false;
        setPending(false);
      }
    },
    [action, onDone],
  );
  return { run, pending, problem, clear: () => setProblem(null) };
}
