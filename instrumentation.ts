/** Runs once when the server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServer } = await import("./lib/server/start");
  await startServer();
  // An update can bring other rules: plans in use are checked with them, and nobody waits for it.
  const [{ recheckAfterUpdate }, { logDefect }] = await Promise.all([
    import("./lib/rules/update/mutations"),
    import("./lib/server/log"),
  ]);
  recheckAfterUpdate().catch((error: unknown) => logDefect(error, {}));
}
