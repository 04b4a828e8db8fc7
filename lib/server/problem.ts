/** Why something was refused. */
export type ProblemCode =
  | "signed-out"
  | "forbidden"
  | "not-found"
  | "input"
  | "conflict"
  | "stopped"
  | "too-many"
  | "origin"
  | "defect";

/** One field's sentence: what to do. */
export type FieldProblems = Readonly<Record<string, string>>;

export interface ProblemDetails {
  readonly fields?: FieldProblems;
  /** By which a defect is found in the log. */
  readonly reference?: string;
  /** What stands in the record now, for somebody whose edit came second. */
  readonly current?: Readonly<Record<string, unknown>>;
}

/** An expected refusal, worded for its reader. Anything else that is thrown is a defect. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly details: ProblemDetails = {},
  ) {
    super(message);
  }
}

/** What every action answers. */
export type Result<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly problem: { readonly code: ProblemCode; readonly message: string } & ProblemDetails };
