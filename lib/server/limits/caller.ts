/** Longest address that is told apart. A header can be long, and every one is remembered for a while. */
const LONGEST = 100;

/** Where a request of somebody unknown comes from, to count what it asks for. Next writes the address of the connection
 *  where no proxy wrote one. Whoever invents addresses gets past a limit that is kept by this, but does not use up that
 *  of others: what proxies wrote stands at the end, and the end is what is kept. */
export function callerOf(request: Request): string {
  return request.headers.get("x-forwarded-for")?.slice(-LONGEST) ?? "direct";
}
