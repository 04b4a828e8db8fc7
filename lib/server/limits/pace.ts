import { RateLimiterMemory } from "rate-limiter-flexible";
import { Problem } from "../problem";

/** Calls one session may make. A person does not come near it; a runaway script does. */
const limiter = new RateLimiterMemory({ points: 300, duration: 60 });

/** Refuses a session that calls faster than any person. */
export async function keepPace(key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch {
    throw new Problem("too-many", "Too many requests at once. Wait a minute and try again.");
  }
}
