import { applyChanges, ChangeMisfit, type Change, type Path } from '#shared/profile/change.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { isDone, type PendingChange } from './pending.ts';
import { sameValue, valueAt } from './place.ts';
import { writtenText } from './written-text.ts';

/** Something written that has no place in the profile any more, kept so that the person can copy it. */
export interface Stray {
  /** `gone`: its entry was removed elsewhere. `replaced`: the same field was changed in two places, and one text won. */
  reason: 'gone' | 'replaced';
  path: Path;
  text: string;
}

export interface Rebased {
  document: ProfileDocument;
  /** The changes that the core still has to be told of. */
  pending: PendingChange[];
  strays: Stray[];
}

/**
 * Puts pending changes upon a newer document. Where the same field was changed there too, `winner` says whose text
 * stays; the other one is given back as a stray, as is text whose entry is gone.
 */
export function rebase(
  document: ProfileDocument,
  pending: readonly PendingChange[],
  winner: 'pending' | 'document',
): Rebased {
  const result: Rebased = { document, pending: [], strays: [] };
  for (const { change, before } of pending) {
    if (isDone(result.document, change)) continue;
    const there = change.op === 'set' ? valueAt(result.document, change.path) : undefined;
    const replaced = change.op === 'set' && there !== undefined && !sameValue(there, before);
    if (replaced) {
      addStray(result, 'replaced', change.path, winner === 'pending' ? there : change.value);
      if (winner === 'document') continue;
    }
    try {
      result.document = applyChanges(result.document, [change]).document;
      result.pending.push({ change, before: there });
    } catch (error) {
      if (!(error instanceof ChangeMisfit)) throw error;
      addStray(result, 'gone', change.path, valueOf(change));
    }
  }
  return result;
}

function addStray(result: Rebased, reason: Stray['reason'], path: Path, value: unknown): void {
  const text = writtenText(value);
  if (text !== '') result.strays.push({ reason, path, text });
}

function valueOf(change: Change): unknown {
  if (change.op === 'set') return change.value;
  return change.op === 'insert' ? change.item : undefined;
}
