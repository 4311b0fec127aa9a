import { Misfit } from '#shared/model/shape.ts';
import { applyChanges, ChangeMisfit, type Change, type Path } from '#shared/profile/change.ts';
import { isDone, type PendingChange } from './pending.ts';
import { sameValue, valueAt } from './place.ts';
import type { Stored } from './stored.ts';
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

/** What of a stored document it takes to put changes upon it. */
type Rules<D> = Pick<Stored<D>, 'parse' | 'isWritten'>;

/**
 * Puts pending changes upon a newer document. Where the same field was changed there too, `winner` says whose text
 * stays; the other one is given back as a stray, as is text whose entry is gone. Only what a person wrote becomes one.
 */
export function rebase<D>(
  document: D,
  pending: readonly PendingChange[],
  winner: 'pending' | 'document',
  rules: Rules<D>,
): Rebased<D> {
  // All at once: one that fits nowhere is rare, and to parse a whole profile takes a while.
  const all = inTurn(document, pending, winner, { ...rules, parse: (each) => each });
  if (all.pending.length === 0) return all;
  try {
    return { ...all, document: rules.parse(all.document) };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    return inTurn(document, pending, winner, rules);
  }
}

function inTurn<D>(
  document: D,
  pending: readonly PendingChange[],
  winner: 'pending' | 'document',
  { parse, isWritten }: Rules<D>,
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
      result.document = parse(applyChanges(result.document, [change]).document);
      result.pending.push({ change, before: there });
    } catch (error) {
      if (!isMisfit(error)) throw error;
      addStray('gone', change.path, valueOf(change));
    }
  }
  return result;
}

/** Whether a change fits nowhere: its entry is gone, or the list or section around it. */
export const isMisfit = (error: unknown): boolean => error instanceof ChangeMisfit || error instanceof Misfit;

function valueOf(change: Change): unknown {
  if (change.op === 'set') return change.value;
  return change.op === 'insert' ? change.item : undefined;
}
