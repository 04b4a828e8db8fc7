import { UnusableDataError } from "@/db/migrate-sqlite";
import { loadSamplePractice } from "@/db/seed/sample-practice";
import { keepStore, store } from "@/db/store";
import { startServer as openData } from "@/lib/server/start";
import { Refusal } from "./steps";

/** Makes the data folder, keys and tables, with the sample practice when asked; says how to come in. */
export async function prepareData(withSample: boolean): Promise<string> {
  await openOrRefuse();
  try {
    if (!withSample) return "The first visit opens the set-up page.";
    const { email, password } = await loadSamplePractice();
    return `Sign in with  ${email}  and  ${password}`;
  } finally {
    // From here on the data belongs to the server.
    await store().close();
    keepStore(null);
  }
}

async function openOrRefuse(): Promise<void> {
  try {
    await openData();
  } catch (error) {
    throw error instanceof UnusableDataError ? new Refusal(error.message) : error;
  }
}
