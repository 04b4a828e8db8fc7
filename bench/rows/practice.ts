import { store } from "@/db/store";
import { addPractice } from "@/lib/practice/mutations";
import type { PracticeContext } from "@/lib/server/auth/context";
import { findSession } from "@/lib/server/auth/gate";
import { beginSession } from "@/lib/server/auth/sessions";
import { now } from "@/lib/server/clock";
import { fold } from "@/lib/server/fold";
import { newId } from "@/lib/server/ids";

/** Rows of one insert: PostgreSQL and SQLite both limit the values of a statement. */
const BATCH = 500;

/** A practice with any number of clients, each with two conditions; answers its owner and one client. */
export async function practiceOf(count: number): Promise<{ ctx: PracticeContext; clientId: string }> {
  const ctx = await newOwner();
  const ids: string[] = [];
  for (let start = 0; start < count; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - start) }, (_, index) => clientRow(ctx, start + index));
    ids.push(...batch.map(({ id }) => id));
    const { write, tables } = store();
    await write(async (tx) => {
      await tx.insert(tables.clients).values(batch);
      for (const text of CONDITIONS) {
        await tx.insert(tables.clientConditions).values(batch.map(({ id }) => conditionRow(ctx, id, text)));
      }
    });
  }
  return { ctx, clientId: ids[Math.floor(count / 2)] ?? "" };
}

async function newOwner(): Promise<PracticeContext> {
  const email = `${newId()}@example.org`;
  const contact = { phone: "020 7946 0000", emergencyNumber: "112", fullName: "Bench Owner", email };
  const setUp = { practiceName: "Bench", password: "four quiet river stones", ...contact };
  const { practiceId, ownerId } = await addPractice(setUp, { onlyFirst: false });
  const session = await findSession(await beginSession({ practiceId, id: ownerId }));
  if (!session) throw new Error("The session that was just begun is not there");
  return session.ctx;
}

const CONDITIONS = ["Back pain", "High blood pressure"] as const;
const FIRST = ["Anna", "Bela", "Chloe", "Dmitri", "Eszter", "Farid", "Grace", "Hiro", "Ines", "Jakub", "Karin", "Luca"];
const LAST = [
  "Abara",
  "Berg",
  "Costa",
  "Dubois",
  "Eriksen",
  "Fischer",
  "Garcia",
  "Haddad",
  "Ito",
  "Jansen",
  "Kowalski",
];

function clientRow({ practiceId }: PracticeContext, number: number) {
  const fullName = `${FIRST[number % FIRST.length]} ${LAST[number % LAST.length]} ${wordOf(number)}`;
  const phone = `020 ${String(number).padStart(8, "0")}`;
  const contact = { phone, email: "", emergencyContact: "", occupation: "Teacher", goals: "Walk an hour" };
  return {
    id: newId(),
    practiceId,
    fullName,
    preferredName: "",
    birthDate: `${1940 + (number % 60)}-05-17`,
    sex: number % 2 === 0 ? "female" : "male",
    ...contact,
    language: "en",
    sortName: fold(fullName),
    searchText: fold([fullName, phone, phone.replace(/\D/g, ""), ...CONDITIONS].join(" ")),
    revision: 1,
    createdAt: now(),
  };
}

// A name of its own for each number, so that a search can mean one person: 417 is "bexa".
function wordOf(number: number): string {
  const syllables = ["ba", "be", "xa", "ki", "lo", "mu", "ne", "po", "ra", "su"];
  return [...String(number).padStart(5, "0")].map((digit) => syllables[Number(digit)]).join("");
}

function conditionRow({ practiceId, userId }: PracticeContext, clientId: string, text: string) {
  const owned = { practiceId, id: newId(), clientId, recordedAt: now(), recordedBy: userId };
  return { ...owned, conditionKey: text === "Back pain" ? "back-pain" : "hypertension", text, regions: [] };
}
