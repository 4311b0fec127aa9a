/** Works on several things at the same time and gives what comes of each, in their order. `work` must not throw. */
export async function* sideBySide<Thing, Result>(
  things: Iterable<Thing>,
  atOnce: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  let underWay: Promise<Result>[] = [];
  for (const thing of things) {
    underWay.push(work(thing));
    const [first, ...later] = underWay;
    if (first === undefined || underWay.length < atOnce) continue;
    yield await first;
    underWay = later;
  }
  for (const each of underWay) yield await each;
}
