import { openData } from "@/db/boot";
import { loadSamplePractice } from "@/db/seed/sample-practice";
import { keepStore, store } from "@/db/store";
import { addClient } from "@/lib/clients/mutations";
import { newClientSchema } from "@/lib/clients/schema";
import { addScreen } from "@/lib/facts/mutations";
import { addPlan, addPlanVersion } from "@/lib/plans/mutations";
import type { PracticeContext } from "@/lib/server/auth/context";
import { findSession } from "@/lib/server/auth/gate";
import { linkCookieName, openWithSecret } from "@/lib/server/auth/link-gate";
import { sessionCookieName } from "@/lib/server/auth/session-cookie";
import { beginSession } from "@/lib/server/auth/sessions";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { addShareLink } from "@/lib/share-links/mutations";
import { findShareLink } from "@/lib/share-links/queries";

/** A session or link may make 300 calls a minute: the load is shared among so many. */
const SESSIONS = 40;
const LINKS = 20;

export interface People {
  readonly sessionCookies: readonly string[];
  readonly clientId: string;
  readonly planId: string;
  readonly links: readonly { readonly path: string; readonly cookie: string }[];
}

/** Fills a data folder with the sample practice and clients who have plans, and signs in without a password. */
export async function preparePeople(dataDir: string): Promise<People> {
  await openData({ dataDir });
  try {
    await loadSamplePractice();
    const owner = await ownerOf();
    const sessions: string[] = [];
    for (let index = 0; index < SESSIONS; index++) sessions.push(await beginSession(owner));
    const session = await findSession(sessions[0] ?? "");
    if (!session) throw new Error("The session that was just begun is not there");
    const plans = [];
    for (let index = 0; index < LINKS; index++) plans.push(await clientWithPlan(session.ctx, index));
    const [first] = plans;
    if (!first) throw new Error("No plan was made");
    const sessionCookies = sessions.map((reference) => `${sessionCookieName()}=${reference}`);
    return { sessionCookies, clientId: first.clientId, planId: first.planId, links: plans.map(({ link }) => link) };
  } finally {
    await store().close();
    keepStore(null);
  }
}

export async function ownerOf(): Promise<{ practiceId: string; id: string }> {
  const { read, tables } = store();
  const users = await read
    .select({ id: tables.users.id, practiceId: tables.users.practiceId, role: tables.users.role })
    .from(tables.users);
  const owner = users.find(({ role }) => role === "owner");
  if (!owner) throw new Error("The sample practice has no owner");
  return owner;
}

async function clientWithPlan(ctx: PracticeContext, number: number) {
  const clientId = await addClient(ctx, newClientSchema(today()).parse(formOf(number)));
  await addScreen(ctx, { clientId, key: newId(), completedOn: today(), positive: [] });
  const program = { templateId: "massage-course-six-weeks", startsOn: today(), goal: "Walk an hour" };
  const { planId } = await addPlan(ctx, { clientId, key: newId(), ...program });
  await addPlanVersion(ctx, planId, 1, "");
  await addShareLink(ctx, planId);
  const link = await findShareLink(ctx, planId);
  const opened = link && (await openWithSecret(link.id, new URL(link.url).hash.slice(1)));
  if (!opened || opened === "wrong-secret") throw new Error("The link that was just made does not open");
  return {
    clientId,
    planId,
    link: { path: `/p/${opened.linkId}`, cookie: `${linkCookieName(opened.linkId)}=${opened.reference}` },
  };
}

function formOf(number: number) {
  const details = {
    fullName: `Bench Client ${number}`,
    preferredName: "",
    birthDate: "1975-05-17",
    sex: "female",
    language: "en",
    figureLook: "",
  };
  const contact = {
    phone: "020 7946 0200",
    email: "",
    emergencyContact: "",
    occupation: "Teacher",
    goals: "Walk an hour",
  };
  const condition = { key: "glaucoma", text: "Glaucoma", regions: [], side: null, stage: "", controlled: null };
  const dates = { dueDate: "", surgeryOn: "", since: "" };
  return { key: newId(), details: { ...details, ...contact }, conditions: [{ ...condition, ...dates }], medicines: [] };
}
