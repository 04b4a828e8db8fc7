import { logDefect } from "./log";

const HOUR_MS = 60 * 60_000;

/** Does a piece of work now and every hour from then on, one run at a time: a slow one is not overtaken. What fails is
 *  logged and tried again an hour later. It does not keep the process alive. */
export function everyHour(action: string, work: () => Promise<unknown>): NodeJS.Timeout {
  let running = false;
  const run = async () => {
    if (running) return;
    running = true;
    try {
      await work();
    } catch (error) {
      logDefect(error, { action });
    } finally {
      running = false;
    }
  };
  void run();
  return setInterval(() => void run(), HOUR_MS).unref();
}
