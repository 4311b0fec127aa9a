import { applyChanges, ChangeMisfit, type Change, type Path } from '#shared/profile/change.ts';
import { isDone, type PendingChange } from './pending.ts';
import { sameValue, valueAt } from './place.ts';
import { writtenText } from './written-text.ts';

/** Something written that has no place in the document any more, kept so that the person can copy it. */
export interface Stray {
  /** `gone`: its entry was removed elsewhere. `replaced`: the same field was changed in two places, and one text won. */
  reason: 'gone' | 'replaced';
  path: Path;
  text: string;
}

export interface Rebased<D> {
  document: D;
  /** The changes that the core still has to be told of. */
  pending: PendingChange[];
  strays: Stray[];
}

/**
 * Puts pending changes upon a newer document. Where the same field was changed there too, `winner` says whose text
 * stays; the other one is given back as a stray, as is text whose entry is gone. Only what a person wrote becomes one.
 */
export function rebase<D>(
  document: D,
  pending: readonly PendingChange[],
  winner: 'pending' | 'document',
  isWritten: (path: Path) => boolean,
): Rebased<D> {
  const addStray = (reason: Stray['reason'], at: Path, value: unknown): void => {
    const text = isWritten(at) ? writtenText(value) : '';
    if (text !== '') result.strays.push({ reason, path: at, text });
  };
  const result: Rebased<D> = { document, pending: [], strays: [] };
  for (const { change, before } of pending) {
    if (isDone(result.document, change)) continue;
    const there = change.op === 'set' ? valueAt(result.document, change.path) : undefined;
    const replaced = change.op === 'set' && there !== undefined && !sameValue(there, before);
    if (replaced) {
      addStray('replaced', change.path, winner === 'pending' ? there : change.value);
      if (winner === 'document') continue;
    }
    try {
      result.document = applyChanges(result.document, [change]).document;
      result.pending.push({ change, before: there });
    } catch (error) {
      if (!(error instanceof ChangeMisfit)) throw error;
      addStray('gone', change.path, valueOf(change));
    }
  }
  return result;
}

function valueOf(change: Change): unknown {
  if (change.op === 'set') return change.value;
  return change.op === 'insert' ? change.item : undefined;
}
