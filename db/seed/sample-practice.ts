import { eq } from "drizzle-orm";
import { addPractice, addUser } from "@/lib/practice/mutations";
import { newUserSchema, setUpSchema } from "@/lib/practice/schema";
import type { PracticeContext } from "@/lib/server/auth/context";
import { findSession } from "@/lib/server/auth/gate";
import { beginSession, endSession } from "@/lib/server/auth/sessions";
import { newId } from "@/lib/server/ids";
import { store } from "../store";
import { deskWorker, neckClient, others } from "./cast";
import { addSampleClient } from "./sample-clients";
import { addPlanDraft, addPlanInUse } from "./sample-plans";

/** How one signs in to the sample practice; the whole team has this password. */
const EMAIL = "asha@harbour.example";
const PASSWORD = "harbour-lights-at-dusk";

/** Loads the invented practice for a look around; does nothing when it is there already. */
export async function loadSamplePractice(): Promise<{ email: string; password: string; created: boolean }> {
  const signIn = { email: EMAIL, password: PASSWORD };
  if (await isLoaded()) return { ...signIn, created: false };
  const { practiceId, ownerId } = await addPractice(setUpSchema.parse(setUp), { onlyFirst: false });
  // A session as any other, ended when the work is done: nobody is left signed in.
  const reference = await beginSession({ practiceId, id: ownerId });
  const session = await findSession(reference);
  if (!session) throw new Error("The session that was just begun is not there");
  await fill(session.ctx);
  await endSession(reference);
  return { ...signIn, created: true };
}

const setUp = {
  practiceName: "Harbour Street Practice",
  phone: "020 7946 0100",
  emergencyNumber: "112",
  fullName: "Asha Verma",
  email: EMAIL,
  password: PASSWORD,
};

async function isLoaded(): Promise<boolean> {
  const { read, tables } = store();
  const { users } = tables;
  const [owner] = await read.select({ id: users.id }).from(users).where(eq(users.email, EMAIL));
  return owner !== undefined;
}

async function fill(ctx: PracticeContext): Promise<void> {
  const team = [
    { fullName: "Ben Castle", email: "ben@harbour.example", role: "practitioner" },
    { fullName: "Frida Lund", email: "frida@harbour.example", role: "assistant" },
  ];
  for (const person of team) await addUser(ctx, newUserSchema.parse({ ...person, password: PASSWORD, key: newId() }));
  for (const client of others) await addSampleClient(ctx, client);
  await addPlanDraft(ctx, await addSampleClient(ctx, neckClient));
  await addPlanInUse(ctx, await addSampleClient(ctx, deskWorker));
}
