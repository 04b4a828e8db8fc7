import { addPractice, addUser } from "@/lib/practice/mutations";
import type { PracticeContext, Role } from "@/lib/server/auth/context";
import { findSession } from "@/lib/server/auth/gate";
import { beginSession } from "@/lib/server/auth/sessions";
import { newId } from "@/lib/server/ids";

export const PASSWORD = "four quiet river stones";

/** The owner of a new practice, signed in the way a browser is. */
export async function owner(name: string): Promise<PracticeContext> {
  const setUp = {
    practiceName: `${name}'s practice`,
    phone: "+44 20 7946 0000",
    emergencyNumber: "112",
    fullName: `${name} Owner`,
    email: `${name.toLowerCase()}-${newId()}@example.org`,
    password: PASSWORD,
  };
  const { practiceId, ownerId } = await addPractice(setUp, { onlyFirst: false });
  return contextOf(practiceId, ownerId);
}

/** A colleague in somebody's practice. */
export async function colleague(of: PracticeContext, role: Role): Promise<PracticeContext> {
  const email = `${role}-${newId()}@example.org`;
  const userId = await addUser(of, { key: newId(), fullName: `A ${role}`, email, role, password: PASSWORD });
  return contextOf(of.practiceId, userId);
}

/** A new session of somebody, as the data layer sees it. */
export async function contextOf(practiceId: string, userId: string): Promise<PracticeContext> {
  const session = await findSession(await beginSession({ practiceId, id: userId }));
  if (!session) throw new Error("The session that was just begun is not there");
  return session.ctx;
}
