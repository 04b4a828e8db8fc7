import type { Protocol } from "../knowledge/protocols/types";
import type { RegionId } from "../knowledge/regions";
import type { Item, Position, Pressure } from "../knowledge/types";

/** One part of a massage session, in its place of the order. */
export interface SessionStep {
  readonly id: string;
  readonly itemId: string;
  readonly regions: readonly RegionId[];
  readonly minutes: number;
  readonly pressure?: Pressure;
  /** How the client lies or sits for it. */
  readonly position: Position;
}

/** Shortest part of a session. Unit: minutes. */
const SHORTEST = 1;

/** The steps with whole minutes that add up to the booked time. The one that was just changed keeps its own as far as the
 *  others still get a minute each; the rest is shared in the proportion they had. Without room for all, each gets one. */
export function fitMinutes(steps: readonly SessionStep[], booked: number, kept?: string): SessionStep[] {
  if (steps.length === 0) return [];
  const fixed = steps.find(({ id }) => id === kept);
  const others = steps.filter((step) => step !== fixed);
  const most = Math.max(SHORTEST, booked - others.length * SHORTEST);
  const own = fixed
    ? others.length === 0
      ? Math.max(SHORTEST, booked)
      : Math.min(most, Math.max(SHORTEST, fixed.minutes))
    : 0;
  const shares = shared(
    others.map(({ minutes }) => minutes),
    booked - own,
  );
  let next = 0;
  return steps.map((step) => ({ ...step, minutes: step === fixed ? own : (shares[next++] ?? SHORTEST) }));
}

/** Whole minutes in the proportion of the wishes that add up to the total: largest remainder first, a minute for each. */
function shared(wishes: readonly number[], total: number): number[] {
  const spare = Math.max(0, total - wishes.length * SHORTEST);
  const extra = wishes.map((wish) => Math.max(0, wish - SHORTEST));
  const sum = extra.reduce((all, one) => all + one, 0);
  const exact = extra.map((one) => (sum > 0 ? (one / sum) * spare : spare / Math.max(1, wishes.length)));
  const whole = exact.map(Math.floor);
  const left = spare - whole.reduce((all, one) => all + one, 0);
  const order = [...exact.keys()].sort((a, b) => remainder(exact, b) - remainder(exact, a) || a - b);
  for (const index of order.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole.map((minutes) => minutes + SHORTEST);
}

const remainder = (exact: readonly number[], index: number): number => (exact[index] ?? 0) % 1;

/** A technique as a step, as long and as hard as the library suggests. */
export function stepOf(item: Item, id: string): SessionStep {
  const { pressure, minutes } = item.dose;
  return {
    id,
    itemId: item.id,
    regions: item.regions,
    minutes: Math.max(SHORTEST, Math.round(minutes ?? 3)),
    position: item.position,
    ...(pressure ? { pressure } : {}),
  };
}

/** The steps of a whole-session protocol, fitted to the booked time; techniques the library does not have are left out. */
export function protocolSteps(
  { steps = [] }: Protocol,
  booked: number,
  itemById: (id: string) => Item | undefined,
): SessionStep[] {
  const all = steps.flatMap(({ itemId, minutes }, index) => {
    const item = itemById(itemId);
    return item ? [{ ...stepOf(item, `step-${index + 1}`), minutes }] : [];
  });
  return fitMinutes(all, booked);
}

/** True when the session begins and ends with long strokes, as a session of several techniques should. */
export function isFramed(steps: readonly SessionStep[], itemById: (id: string) => Item | undefined): boolean {
  return isStroke(steps[0], itemById) && isStroke(steps.at(-1), itemById);
}

/** True for long strokes, which let hands and client get to know each other and part again. */
export function isStroke(step: SessionStep | undefined, itemById: (id: string) => Item | undefined): boolean {
  return (step && itemById(step.itemId)?.traits.includes("circulatory-strokes")) ?? false;
}
