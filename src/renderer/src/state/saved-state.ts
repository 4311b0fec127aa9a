import type { CallError } from '#shared/contract/errors.ts';

/** Whether what one sees is on disk: always true, never hoped. */
export type SavedState =
  { kind: 'saved'; at: Date } | { kind: 'saving' } | { kind: 'failed'; error: CallError };

/** `changedAt`: when the core wrote it, as an ISO 8601 instant. */
export const savedAt = (changedAt: string): SavedState => ({ kind: 'saved', at: new Date(changedAt) });
