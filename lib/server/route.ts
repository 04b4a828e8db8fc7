import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { parse } from "./action";
import type { PracticeContext, Role } from "./auth/context";
import { requireRole } from "./auth/gate";
import { newId } from "./ids";
import { keepPace } from "./limits/pace";
import { logDefect } from "./log";
import { requireOwnForm, requireOwnOrigin } from "./origin";
import { Problem, type ProblemCode, type ProblemDetails } from "./problem";
import { closedHeaders } from "./security-headers";

export interface RouteOptions<S extends z.ZodType> {
  /** Parses path and query together. */
  readonly schema: S;
  readonly allow: readonly Role[];
  /** False for what polls: an open tab alone must not keep a session alive. */
  readonly touch: boolean;
}

interface Params {
  readonly params: Promise<Record<string, string | string[] | undefined>>;
}

/** The only way to make a route for signed-in users. Work answers a Response, or data that is sent as JSON. */
export function defineRoute<S extends z.ZodType>(
  options: RouteOptions<S>,
  work: (ctx: PracticeContext, input: z.output<S>, request: Request) => Promise<unknown>,
) {
  return (request: Request, { params }: Params) =>
    answer(request, async () => {
      const ctx = await requireRole(options.allow, options.touch);
      await keepPace(ctx.sessionId);
      const query = Object.fromEntries(new URL(request.url).searchParams);
      return work(ctx, parse(options.schema, { ...query, ...(await params) }), request);
    });
}

/** A route for anybody: health, the first step of a share link. */
export function definePublicRoute(
  work: (request: Request, params: Record<string, string | string[] | undefined>) => Promise<unknown>,
) {
  return (request: Request, { params }: Params) =>
    answer(request, async () => work(request, await params), requireOwnForm);
}

/** Runs the work, words its refusals, and puts the closed headers on whatever comes out. */
export async function answer(
  request: Request,
  work: () => Promise<unknown>,
  ownOrigin = requireOwnOrigin,
): Promise<Response> {
  try {
    if (request.method !== "GET" && request.method !== "HEAD") await ownOrigin();
    const result = await work();
    return withHeaders(result instanceof Response ? result : Response.json(result));
  } catch (error) {
    unstable_rethrow(error);
    return withHeaders(refusal(error));
  }
}

const STATUS: Record<ProblemCode, number> = {
  "signed-out": 401,
  forbidden: 403,
  origin: 403,
  "not-found": 404,
  input: 400,
  conflict: 409,
  stopped: 409,
  "too-many": 429,
  defect: 500,
};

/** Why something was refused, as it is answered. */
export interface Refusal {
  readonly status: number;
  readonly body: { readonly code: ProblemCode; readonly message: string } & ProblemDetails;
}

/** What an error is answered with. A defect is logged, and only its reference goes out. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Problem) {
    return { status: STATUS[error.code], body: { code: error.code, message: error.message, ...error.details } };
  }
  const requestId = newId();
  logDefect(error, { requestId });
  const reference = requestId.slice(0, 12);
  const message = `Something went wrong on our side. Reference: ${reference}.`;
  return { status: STATUS.defect, body: { code: "defect", message, reference } };
}

function refusal(error: unknown): Response {
  const { status, body } = refusalOf(error);
  return Response.json(body, { status });
}

function withHeaders(response: Response): Response {
  for (const [name, value] of closedHeaders()) if (!response.headers.has(name)) response.headers.set(name, value);
  return response;
}
