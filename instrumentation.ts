/** Runs once when the server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServer } = await import("./lib/server/start");
  await startServer();
  // An update can bring other rules: plans in use are checked with them, and nobody waits for it.
  const [{ recheckAfterUpdate }, { raiseMissedDays }, { everyHour }, { logDefect }] = await Promise.all([
    import("./lib/rules/update/mutations"),
    import("./lib/check-ins/missed/mutations"),
    import("./lib/server/hourly"),
    import("./lib/server/log"),
  ]);
  // After it, not beside it: what an update pauses is not owed any more.
  recheckAfterUpdate()
    .catch((error: unknown) => logDefect(error, { action: "recheck-after-update" }))
    .finally(() => everyHour("missed-days", raiseMissedDays));
}
