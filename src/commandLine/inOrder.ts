/**
 * What `work` makes of each item, in the order of the items, with at most `width` of them in work at a time: no more than that is
 * held, however long the list.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Its failure is met when its turn comes.
    result.catch(() => {});
    running.push(result);
    if (running.length >= width) yield await (running.shift() as Promise<Result>);
  }
  for (const result of running) yield await result;
}
