let last: Promise<unknown> = Promise.resolve();

/** Runs work for sheets one after the other, however many are asked for at once: looking a program up, checking and drawing
 *  it takes the thread that answers everybody else. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}
