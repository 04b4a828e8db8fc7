import type { Kit } from "./kit-sqlite";

/** A practice, its users, and the sessions of those users. */
export function practiceTables({ table, str, int, sortText, foreignKey, index, primaryKey, uniqueIndex }: Kit) {
  const practices = table("practices", {
    id: str().primaryKey(),
    name: str().notNull(),
    phone: str().notNull(),
    emergencyNumber: str().notNull(),
    paper: str().notNull(),
    idleMinutes: int().notNull(),
    /** How the person in the drawings looks: see lib/domain/figure/look.ts. */
    figureLook: str().notNull().default("light/brown/straight"),
    revision: int().notNull(),
    createdAt: str().notNull(),
  });
  const users = table(
    "users",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      email: sortText().notNull(),
      fullName: str().notNull(),
      role: str().notNull(),
      passwordHash: str().notNull(),
      disabledAt: str(),
      revision: int().notNull(),
      createdAt: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      uniqueIndex("users_email").on(t.email),
      foreignKey({ columns: [t.practiceId], foreignColumns: [practices.id] }),
    ],
  );
  const sessions = table(
    "sessions",
    {
      /** SHA-256 of the reference in the cookie, never the reference itself. */
      idHash: str().primaryKey(),
      practiceId: str().notNull(),
      userId: str().notNull(),
      createdAt: str().notNull(),
      lastSeenAt: str().notNull(),
      expiresAt: str().notNull(),
      endedAt: str(),
    },
    (t) => [
      index("sessions_user").on(t.practiceId, t.userId),
      foreignKey({ columns: [t.practiceId, t.userId], foreignColumns: [users.practiceId, users.id] }),
    ],
  );
  return { practices, users, sessions };
}
