// Which things of two lists are the same ones, by their ids. Part of compare.ts.

interface WithId {
  id: string;
}

export interface Matched<T extends WithId> {
  /** All of the newer list, in its order; `before` is undefined for what is new. */
  present: { before: T | undefined; after: T; moved: boolean }[];
  /** Those that are in the older list alone. */
  removed: T[];
}

/**
 * Matches two lists in n log n. `moved` are as few as can be: the others stand in the same order in both lists, so that
 * one entry dragged from the end to the top is one that moved and not all the rest.
 */
export function matched<T extends WithId>(before: readonly T[], after: readonly T[]): Matched<T> {
  const places = new Map(before.map((item, place) => [item.id, { item, place }]));
  const staying = new Set(after.map(({ id }) => id));
  const order = after.flatMap(({ id }) => places.get(id)?.place ?? []);
  const unmoved = longestRise(order);
  return {
    present: after.map((item) => {
      const was = places.get(item.id);
      return { before: was?.item, after: item, moved: was !== undefined && !unmoved.has(was.place) };
    }),
    removed: before.filter(({ id }) => !staying.has(id)),
  };
}

/** The numbers of a longest rising subsequence. */
function longestRise(numbers: readonly number[]): Set<number> {
  /** The smallest last number of a rise of each length (less one), and what came before each number in its rise. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const number of numbers) {
    const length = firstNotBelow(ends, number);
    previous.set(number, ends[length - 1]);
    ends[length] = number;
  }
  const rise = new Set<number>();
  for (let number = ends.at(-1); number !== undefined; number = previous.get(number)) rise.add(number);
  return rise;
}

/** The place of the first of these rising numbers that is not below the given one; their count when all are. */
function firstNotBelow(rising: readonly number[], number: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
