import { UnusableDataError } from "@/db/migrate-sqlite";
import { loadSamplePractice } from "@/db/seed/sample-practice";
import { keepStore, store } from "@/db/store";
import { isSetUpOpen } from "@/lib/practice/queries";
import { startServer as openData } from "@/lib/server/start";
import { Refusal } from "./steps";

export interface Prepared {
  /** For the person at the terminal. */
  readonly howToComeIn: string;
  /** False while the first practice is still to be set up: next time the sentence is another. */
  readonly settled: boolean;
}

/** Makes the data folder, keys and tables, with the sample practice when asked; says how to come in. */
export async function prepareData(origin: string, withSample: boolean): Promise<Prepared> {
  await openOrRefuse();
  try {
    if (!withSample) return await ownPractice(origin);
    const { email, password } = await loadSamplePractice();
    return { howToComeIn: `Sign in with  ${email}  and  ${password}`, settled: true };
  } finally {
    // From here on the data belongs to the server.
    await store().close();
    keepStore(null);
  }
}

async function ownPractice(origin: string): Promise<Prepared> {
  return (await isSetUpOpen())
    ? { howToComeIn: `Set up your practice at ${origin}/set-up`, settled: false }
    : { howToComeIn: "Sign in with your own account.", settled: true };
}

async function openOrRefuse(): Promise<void> {
  try {
    await openData();
  } catch (error) {
    throw error instanceof UnusableDataError ? new Refusal(error.message) : error;
  }
}
