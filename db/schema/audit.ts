import type { Kit } from "./kit-sqlite";

/** Append-only trace, keys against double submits, and counters against guessing. */
export function auditTables({ table, str, int, json, index, primaryKey }: Kit) {
  const auditRows = table(
    "audit_rows",
    {
      practiceId: str().notNull(),
      /** Counts up inside a practice, so that a missing row shows. */
      sequence: int().notNull(),
      at: str().notNull(),
      /** A user id, or "link:<id>" for the client's page, or "system". */
      actor: str().notNull(),
      action: str().notNull(),
      subjectId: str().notNull(),
      /** The client it is about, when it is about one. */
      clientId: str(),
      /** Names of changed fields; never their values. */
      fields: json<string[]>().notNull(),
      reason: str(),
      requestId: str().notNull(),
      /** HMAC over this row and the one before. */
      mac: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.sequence] }),
      index("audit_rows_client").on(t.practiceId, t.clientId, t.sequence),
    ],
  );
  const idempotencyKeys = table(
    "idempotency_keys",
    { practiceId: str().notNull(), key: str().notNull(), resultId: str().notNull(), createdAt: str().notNull() },
    (t) => [primaryKey({ columns: [t.practiceId, t.key] })],
  );
  const limits = table("limits", {
    key: str().primaryKey(),
    points: int().notNull(),
    expiresAt: str().notNull(),
  });
  return { auditRows, idempotencyKeys, limits };
}
