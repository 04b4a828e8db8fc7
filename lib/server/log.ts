import pino from "pino";

const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, process.stdout);

/** The only fields a log line may carry: no bodies, names or addresses of people, no query strings. */
interface LogFields {
  readonly requestId?: string;
  readonly action?: string;
  readonly code?: string;
  readonly errorName?: string;
  /** Where in our code, without values. */
  readonly at?: string;
}

/** Writes one line of the log. */
export function log(
  level: "info" | "warn" | "error",
  event: string,
  { requestId, action, code, errorName, at }: LogFields = {},
) {
  logger[level]({ requestId, action, code, errorName, at }, event);
}

/** Logs a defect: its kind and place, never its message, which can hold what somebody typed. */
export function logDefect(error: unknown, fields: LogFields): void {
  const at = error instanceof Error ? placeOf(error) : undefined;
  log("error", "defect", {
    ...fields,
    errorName: error instanceof Error ? error.name : typeof error,
    ...(at ? { at } : {}),
  });
}

// The stack begins with the message, and a line that somebody typed can begin with "at" too: look behind the message.
function placeOf({ stack = "", message }: Error): string | undefined {
  const start = stack.indexOf(message);
  if (start < 0) return undefined;
  return stack
    .slice(start + message.length)
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line.startsWith("at "));
}
