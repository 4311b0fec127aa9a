/** Gives a whole number from 0 below the bound, in an order that is always the same for a seed. */
export type Random = (below: number) => number;

/** A linear congruential generator: enough for data that only have to look mixed. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
