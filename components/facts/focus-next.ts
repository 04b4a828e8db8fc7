/** Goes on by keyboard, as a no has nothing more to ask: to the next pair of answers, wherever on the form it stands, or to
 *  the one answer to a whole part that nobody has begun. False where there is none. */
export function focusNext(from: HTMLElement): boolean {
  const places = [...(from.closest("form")?.querySelectorAll<HTMLElement>(".yes-no-pair, [data-all-no]") ?? [])];
  const here = places.findIndex((place) => place.contains(from));
  const next = places[here + 1];
  (next?.querySelector<HTMLElement>("input:checked") ?? next?.querySelector<HTMLElement>("input") ?? next)?.focus();
  return next !== undefined;
}
