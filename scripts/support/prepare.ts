import { keepStore, store } from "@/db/store";
import type { Env } from "@/lib/server/env";
import { startServer as openData } from "@/lib/server/start";

/** What the server has to be told: the settings as read, so that both mean the same folder and address. */
export function asVariables({ port, host, dataDir, databaseUrl, origin }: Env): Record<string, string> {
  return {
    PORT: String(port),
    HOST: host,
    DATA_DIR: dataDir,
    ORIGIN: origin,
    NEXT_TELEMETRY_DISABLED: "1",
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  };
}

/** Makes the data folder, keys and tables, with the sample practice when asked; says how to come in. */
export async function prepareData(withSample: boolean): Promise<string> {
  await openData();
  try {
    if (!withSample) return "The first visit opens the set-up page.";
    const { loadSamplePractice } = await import("@/db/seed/sample-practice");
    const { email, password } = await loadSamplePractice();
    return `Sign in with  ${email}  and  ${password}`;
  } finally {
    // From here on the data belongs to the server.
    await store().close();
    keepStore(null);
  }
}
