import type { Upload } from '../../library/index.ts';

const order = { sending: 0, failed: 1, known: 2, waiting: 3, added: 4, cancelled: 5 } as const;

/** What is under way first, then what one should know, then what waits, then what is done. */
export const inOrder = (uploads: readonly Upload[]): Upload[] =>
  uploads.toSorted((one, other) => rank(one) - rank(other));

const rank = ({ state, reading }: Upload): number =>
  reading !== undefined ? order.sending : order[state.kind];

export function countsOf(uploads: readonly Upload[]): {
  underWay: number;
  added: number;
  known: number;
  failed: number;
  cancelled: number;
} {
  const counts = { underWay: 0, added: 0, known: 0, failed: 0, cancelled: 0 };
  for (const { state, isUnderWay } of uploads) {
    if (isUnderWay) counts.underWay += 1;
    else if (state.kind !== 'waiting' && state.kind !== 'sending') counts[state.kind] += 1;
  }
  return counts;
}
