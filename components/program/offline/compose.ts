import { type Kept, PARTS, type Part, type Unsent } from "./kept";

/** Severe pain on the 0-10 scale, as the page counts it. */
const SEVERE = 7;

/** What the page is asked for. */
export interface Asked {
  /** The day by the phone's own clock. */
  readonly today: string;
  readonly yesterday: string;
  readonly search: URLSearchParams;
}

/** The kept page for a day, with what was logged without a network: urgent words first, then that the network is missing and
 *  what is not sent yet. */
export function compose(kept: Kept, { today, yesterday, search }: Asked, unsent: readonly Unsent[]): string {
  const day = search.get("day") === yesterday ? yesterday : today;
  const parts = partsOn(kept, day, today);
  const short = day === today ? kept.short?.[day] : undefined;
  const shown = { ...parts, ...short?.[search.get("kind") ?? ""] };
  const logged = unsent.findLast((one) => one.day === day);
  const bar = [
    `<p class="program-offline" role="status"${short ? "" : " data-whole"}${loggedAttribute(logged)}>${kept.says.offline}</p>`,
    unsent.length > 0
      ? `<p class="program-offline">${kept.says.unsent.replace("{count}", namesOf(kept, unsent))}</p>`
      : "",
  ].join("");
  const over = logged ? overOf(kept, logged, search.has("saved")) : "";
  return PARTS.reduce(
    (page, part) => page.replace(kept.marks[part], () => (part === "top" ? bar + over : "") + (shown[part] ?? "")),
    kept.shell,
  );
}

/** What stands in the page on a day, for somebody who looks at it today. */
function partsOn({ days }: Kept, day: string, today: string): Readonly<Record<Part, string>> | null {
  const own = days[day];
  if (!own || day === today) return own ?? null;
  return { top: own.topLater, log: own.logLater, strip: days[today]?.strip ?? own.strip };
}

const namesOf = (kept: Kept, unsent: readonly Unsent[]): string =>
  unsent.map(({ day }) => kept.dayNames[day] ?? day).join(", ");

function overOf(kept: Kept, { fields }: Unsent, justSaved: boolean): string {
  const signs = fields.flatMap(([name, value]) => (name === "warnings" ? (kept.urgent[value] ?? []) : []));
  if (signs.length > 0) return `<section class="program-urgent" role="alert">${signs.join("")}</section>`;
  const pains = fields.flatMap(([name, value]) => (name.startsWith("pain") && value !== "" ? [Number(value)] : []));
  if (!justSaved) return "";
  return Math.max(0, ...pains) >= SEVERE ? kept.saved.severe : kept.saved.well;
}

/** What was logged, for the page's script to fill the form with. */
function loggedAttribute(logged: Unsent | undefined): string {
  if (!logged) return "";
  const text = JSON.stringify(logged.fields).replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return ` data-logged="${text}"`;
}
