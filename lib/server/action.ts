import { refresh } from "next/cache";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { PracticeContext, Role } from "./auth/context";
import { requireRole } from "./auth/gate";
import { newId } from "./ids";
import { keepPace } from "./limits/pace";
import { log, logDefect } from "./log";
import { requireOwnOrigin } from "./origin";
import { Problem, type Result } from "./problem";

export interface ActionOptions<S extends z.ZodType> {
  /** A function when the schema depends on the day. */
  readonly schema: S | (() => S);
  readonly allow: readonly Role[];
  /** False for autosave and the like, which must not redraw the page under somebody's hands. */
  readonly refresh?: boolean;
}

/** The only way to make a server action: origin, who, pace, may they, is the input sound, then the work. It never throws. */
export function defineAction<S extends z.ZodType, T>(
  options: ActionOptions<S>,
  work: (ctx: PracticeContext, input: z.output<S>) => Promise<T>,
) {
  return async (input: z.input<S>): Promise<Result<T>> => {
    try {
      await requireOwnOrigin();
      const ctx = await requireRole(options.allow);
      await keepPace(ctx.sessionId);
      const data = await work(
        ctx,
        parse(typeof options.schema === "function" ? options.schema() : options.schema, input),
      );
      if (options.refresh !== false) refresh();
      return { ok: true, data };
    } catch (error) {
      return refusalOf(error);
    }
  };
}

/** An action for somebody who is not signed in yet (first-run set-up). */
export function definePublicAction<S extends z.ZodType, T>(schema: S, work: (input: z.output<S>) => Promise<T>) {
  return async (input: z.input<S>): Promise<Result<T>> => {
    try {
      await requireOwnOrigin();
      await keepPace("public");
      return { ok: true, data: await work(parse(schema, input)) };
    } catch (error) {
      return refusalOf(error);
    }
  };
}

/** Sound input, or a `Problem` with one sentence for each field that is not. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) {
    if (holdsNul(parsed.data)) throw new Problem("input", "Remove the invisible character from what you pasted.");
    return parsed.data;
  }
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) fields[issue.path.join(".")] ??= issue.message;
  throw new Problem("input", Object.values(fields)[0] ?? "Check what you entered.", { fields });
}

// Nobody types it, it comes with what is pasted, and PostgreSQL cannot keep it.
function holdsNul(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0");
  return typeof value === "object" && value !== null && Object.entries(value).flat().some(holdsNul);
}

function refusalOf(error: unknown): Extract<Result<never>, { ok: false }> {
  // redirect() and notFound() are thrown too and belong to Next.
  unstable_rethrow(error);
  if (error instanceof Problem) {
    log("info", "refused", { code: error.code });
    return { ok: false, problem: { code: error.code, message: error.message, ...error.details } };
  }
  const requestId = newId();
  logDefect(error, { requestId });
  const message = `Something went wrong on our side and nothing was saved. Try again; if it stays, note ${requestId.slice(0, 12)}.`;
  return { ok: false, problem: { code: "defect", message } };
}
