import type { Unsent } from "./kept";

/** Several of one name belong together: the last form has them all. */
const WHOLE = new Set(["warnings", "had"]);

/** The days not sent yet with one more. A day that waits already is corrected, not sent twice: the later form counts, and what
 *  only the earlier one had is kept. */
export function withDay(unsent: readonly Unsent[], added: Unsent): readonly Unsent[] {
  const before = unsent.find(({ day }) => day === added.day);
  if (!before) return [...unsent, added];
  // An empty word says nothing; any other answer that comes back empty was taken back.
  const said = added.fields.filter(([name, value]) => value !== "" || name !== "word");
  const named = new Set(said.map(([name]) => name));
  const kept = before.fields.filter(([name]) => !WHOLE.has(name) && !named.has(name));
  const fields = [
    ...kept,
    ...added.fields.filter(([name]) => named.has(name) || kept.every(([other]) => other !== name)),
  ];
  return unsent.map((one) => (one === before ? { ...added, fields } : one));
}
