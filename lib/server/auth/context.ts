/** What a signed-in person may do. `assistant` is the front desk: no clinical text. */
export const ROLES = ["owner", "practitioner", "assistant"] as const;
export type Role = (typeof ROLES)[number];

declare const minted: unique symbol;

/** Proof that somebody is signed in to a practice. Minted by the session gate only, from the session's row. */
export interface PracticeContext {
  readonly practiceId: string;
  readonly userId: string;
  readonly fullName: string;
  readonly role: Role;
  readonly sessionId: string;
  readonly requestId: string;
  /** Who the audit trail names. */
  readonly actor: string;
  readonly practice: PracticeSettings;
  readonly [minted]: "practice";
}

export interface PracticeSettings {
  readonly name: string;
  readonly phone: string;
  readonly emergencyNumber: string;
  readonly paper: "a4" | "letter";
  readonly idleMinutes: number;
}

/** Proof that a browser has opened a live share link. Minted by the link gate only, from the link's row. */
export interface LinkContext {
  readonly practiceId: string;
  readonly clientId: string;
  readonly planId: string;
  readonly linkId: string;
  /** Counts up with each new secret of the link. */
  readonly generation: number;
  /** Last day on which the link opens. */
  readonly expiresAt: string;
  /** Names this browser's row; it opens nothing by itself. */
  readonly browser: string;
  /** What this browser chose on the page: null is the client's own language. */
  readonly language: string | null;
  readonly larger: boolean;
  readonly requestId: string;
  readonly actor: string;
  readonly [minted]: "link";
}

/** Whoever may write: what the audit trail needs to know of them. */
export type Writer = Pick<PracticeContext, "practiceId" | "actor" | "requestId">;

/** Whoever adds to a record: a user, or the client from the shared page. */
export type Author = Writer & { readonly userId: string };

/** Stands for the client where a record names who wrote it. No user has this id. */
export const THE_CLIENT = "client";
