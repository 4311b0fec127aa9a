import type { Paper } from '#shared/papers/index.ts';
import type { PaperRow } from '../db/index.ts';

/** The row of a paper that is in use. */
export const paperRow = (
  id: string,
  profileId: string,
  revision: number,
  paper: Paper,
  now: Date,
): PaperRow => ({
  id,
  profileId,
  kind: paper.kind,
  name: paper.name,
  revision,
  changedAt: now.toISOString(),
  removedAt: null,
});
