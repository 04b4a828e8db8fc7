import { text } from "node:stream/consumers";
import { answerCase } from "../../lib/domain/case/answer-case";
import { itemById, items, RULES_VERSION, rules } from "../../lib/domain/knowledge/index";
import { today } from "../../lib/server/clock";
import { caseSchema } from "../../lib/transfer/schema";

/** The answer could be given / the input could not be read. */
const ANSWERED = 0;
const REFUSED = 2;

/** Checks the case on standard input and prints the answer as one JSON object, or one plain line on standard error. */
export async function answerStandardInput(): Promise<number> {
  // A reader that has seen enough, such as `head`, is no defect.
  process.stdout.on("error", () => process.exit(ANSWERED));
  try {
    return await answerOnce();
  } catch (error) {
    if (error instanceof RangeError) return refuse("The case is nested too deeply to be read.");
    throw error;
  }
}

async function answerOnce(): Promise<number> {
  if (process.stdin.isTTY) return refuse("give a case on standard input: npm run -s check -- --json < case.json");
  const read = parseJson((await text(process.stdin)).replace(/^\uFEFF/, ""));
  if ("problem" in read) return refuse(read.problem);
  const parsed = caseSchema(today()).safeParse(read.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path ?? [];
    return refuse(`${fieldOf(path)}${shown(read.value, path)}: ${issue?.message ?? "this cannot be read"}.`);
  }
  const answer = answerCase(parsed.data, { version: RULES_VERSION, items, rules, itemById });
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  return ANSWERED;
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`);
  return REFUSED;
}

function parseJson(written: string): { value: unknown } | { problem: string } {
  if (written.trim() === "") return { problem: "The input is empty: give a case as JSON." };
  try {
    return { value: JSON.parse(written) };
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : "";
    return { problem: `The input is not JSON: ${why}.` };
  }
}

/** " is 1860": what was written there, where it is short enough to be read. */
function shown(value: unknown, path: readonly PropertyKey[]): string {
  const there = path.reduce<unknown>(
    (inner, part) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : inner),
    value,
  );
  const isShort =
    typeof there === "number" || typeof there === "boolean" || (typeof there === "string" && there.length < 60);
  return isShort ? ` is ${JSON.stringify(there)}` : "";
}

/** "items[1].minutes"; the whole file has no path. */
function fieldOf(path: readonly PropertyKey[]): string {
  const place = path.reduce<string>((before, part) => {
    if (typeof part === "number") return `${before}[${part}]`;
    return before === "" ? String(part) : `${before}.${String(part)}`;
  }, "");
  return place === "" ? "The case" : place;
}
