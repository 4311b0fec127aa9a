/** The value below which the share `q` (0 to 1) of the values lies; between two values in proportion. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const low = sorted[Math.floor(place)] ?? NaN;
  const high = sorted[Math.ceil(place)] ?? NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/**
 * A ratio of medians taken round by round, so that a busy moment counts for both: the middle one and the outermost.
 * `quiet` is the ratio of the fastest tenths, which other work on the machine hardly reaches.
 */
export interface Ratio {
  median: number;
  lowest: number;
  highest: number;
  quiet: number;
}

export function ratio(ours: readonly number[][], theirs: readonly number[][]): Ratio {
  const ratios = ours.map((round, index) => median(round) / median(theirs[index] ?? []));
  return {
    median: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    quiet: quantile(ours.flat(), 0.1) / quantile(theirs.flat(), 0.1),
  };
}
