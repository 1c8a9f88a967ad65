/** The same work, one call after the other: each waits until those before it have ended, well or badly. */
export function oneAtATime<Values extends readonly unknown[], Result>(
  work: (...values: Values) => Promise<Result>,
): (...values: Values) => Promise<Result> {
  let latest: Promise<unknown> = Promise.resolve();
  return (...values) => {
    const turn = latest.then(() => work(...values));
    latest = turn.catch(() => undefined);
    return turn;
  };
}
