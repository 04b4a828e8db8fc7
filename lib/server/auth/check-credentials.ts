import { and, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { fold } from "../fold";
import { hashOf, macOf, sameHash } from "../ids";
import { countGuess, forgiveGuess, type GuessLimit } from "../limits/guess-limit";
import { secrets } from "../secrets";
import { verifyPassword } from "./passwords";

/** Wrong passwords for one address from browsers that never signed in to it, and from one that has. */
const STRANGER: GuessLimit = { most: 8, forMinutes: 15 };
const KNOWN_DEVICE: GuessLimit = { most: 20, forMinutes: 15 };

export interface SignedIn {
  readonly id: string;
  readonly practiceId: string;
}

/** The user behind an address and password, or null: unknown, wrong and disabled look and last the same.
 *  A browser that has signed in before counts on its own, so that a stranger's guesses do not shut the owner out. */
export async function checkCredentials(
  email: string,
  password: string,
  device: string | undefined,
): Promise<SignedIn | null> {
  const address = fold(email);
  const known = device !== undefined && isDeviceOf(device, address);
  const limit = known ? KNOWN_DEVICE : STRANGER;
  const key = `sign-in:${hashOf(known ? device : address)}`;
  await countGuess(key, limit);
  const { read, tables } = store();
  const { users } = tables;
  const [user] = await read
    .select({
      id: users.id,
      practiceId: users.practiceId,
      passwordHash: users.passwordHash,
      disabledAt: users.disabledAt,
    })
    .from(users)
    .where(eq(users.email, address));
  const sound = await verifyPassword(password, user?.passwordHash ?? null);
  if (!user || !sound || user.disabledAt) return null;
  await forgiveGuess(key);
  return { id: user.id, practiceId: user.practiceId };
}

/** What a browser keeps after a sign-in: it proves that, and nothing more. */
export function deviceOf(email: string, random: string): string {
  return `${random}.${macOf(secrets().sessions, `device:${random}:${fold(email)}`)}`;
}

function isDeviceOf(device: string, address: string): boolean {
  const [random = "", mac = ""] = device.split(".");
  return sameHash(mac, macOf(secrets().sessions, `device:${random}:${address}`));
}

/** True when `password` is the signed-in user's own; wrong ones are counted like a sign-in. */
export async function isOwnPassword(ctx: { practiceId: string; userId: string }, password: string): Promise<boolean> {
  const key = `own-password:${ctx.userId}`;
  await countGuess(key, STRANGER);
  const { read, tables } = store();
  const { users } = tables;
  const [user] = await read
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.practiceId, ctx.practiceId), eq(users.id, ctx.userId)));
  const sound = await verifyPassword(password, user?.passwordHash ?? null);
  if (sound) await forgiveGuess(key);
  return sound;
}
