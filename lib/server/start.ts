import { openData } from "@/db/boot";
import { store } from "@/db/store";
import { env } from "./env";
import { secrets } from "./secrets";

/** Opens the data and the keys of this process. */
export async function startServer(): Promise<void> {
  // next-auth reads its address from the environment and nowhere else.
  process.env.NEXTAUTH_URL = env().origin;
  await openData(env());
  secrets();
}

/** True when the data answers. */
export async function isAlive(): Promise<boolean> {
  const { read, tables } = store();
  await read.select({ id: tables.practices.id }).from(tables.practices).limit(1);
  return true;
}
