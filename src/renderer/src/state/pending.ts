import type { Change } from '#shared/profile/change.ts';
import { sameValue, valueAt } from './place.ts';

/** A change that the core has not acknowledged, with what a `set` replaced: so that a collision can be told. */
export interface PendingChange {
  change: Change;
  before?: unknown;
}

/** Notes what the changes replace; later changes of one call are noted against the document before all of them. */
export function pendingOn(document: unknown, changes: readonly Change[]): PendingChange[] {
  return changes.map((change) =>
    change.op === 'set' ? { change, before: valueAt(document, change.path) } : { change },
  );
}

/** Appends changes; typing on in the field that was set last replaces the last change instead of following it. */
export function joined(
  earlier: readonly PendingChange[],
  later: readonly PendingChange[],
): readonly PendingChange[] {
  return later.reduce<readonly PendingChange[]>((all, next) => {
    const last = all.at(-1);
    const sameField =
      last?.change.op === 'set' && next.change.op === 'set' && sameValue(last.change.path, next.change.path);
    return sameField ? [...all.slice(0, -1), { ...next, before: last.before }] : [...all, next];
  }, earlier);
}

/** Whether the document already is as the change would make it: it was saved, but the answer got lost. */
export function isDone(document: unknown, change: Change): boolean {
  if (change.op === 'set') return sameValue(valueAt(document, change.path), change.value);
  const list = valueAt(document, change.path);
  const ids = Array.isArray(list) ? list.map(({ id }: { id?: unknown }) => id) : [];
  switch (change.op) {
    case 'insert':
      return ids.includes(change.item.id);
    case 'remove':
      return !ids.includes(change.id);
    case 'move': {
      const index = ids.indexOf(change.id);
      return index === -1 || ids[index + 1] === change.before;
    }
  }
}
