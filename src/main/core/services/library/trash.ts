import type { Handlers } from '#shared/contract/dispatcher.ts';
import { UserError } from '#shared/model/trouble.ts';
import type { Store } from '../../db/index.ts';
import type { Emit, Ports } from '../../ports.ts';
import { foundDocument, nameOf } from './existing.ts';

type Calls = 'library.remove' | 'library.recover' | 'library.purge';

/** The trash, where documents stay until they are recovered or deleted for good. */
export function createLibraryTrash(
  store: Store,
  emit: Emit,
  { now }: Pick<Ports, 'now'>,
): Pick<Handlers, Calls> {
  const setRemoved = (ids: readonly string[], removedAt: string | null) =>
    store.transaction(() => {
      for (const id of ids) {
        const row = foundDocument(store, id);
        store.library.setRemoved(id, removedAt === null ? null : (row.removedAt ?? removedAt));
      }
    });
  return {
    'library.remove': ({ ids }, caller) => {
      setRemoved(ids, now().toISOString());
      emit({ event: 'library.changed', ids, by: caller.window });
      return {};
    },
    'library.recover': ({ ids }, caller) => {
      setRemoved(ids, null);
      emit({ event: 'library.changed', ids, by: caller.window });
      return {};
    },
    'library.purge': ({ ids }, caller) => {
      store.transaction(() => {
        for (const id of ids) {
          const row = foundDocument(store, id);
          if (row.removedAt === null) throw new UserError('library-document-in-use', { title: nameOf(row) });
          store.library.purge(row.number);
          if (row.content !== null) store.contents.dropUnused(row.content);
        }
      });
      emit({ event: 'library.changed', ids, by: caller.window });
      return {};
    },
  };
}

/**
 * For when a profile goes for good: what belongs to it alone goes to the trash, where nobody else sees it by chance. Gives what
 * went there. To be called within a transaction.
 */
export function trashDocumentsOf(profile: string, store: Store, at: string): string[] {
  const left = store.libraryTies
    .onlyOwnedBy(profile)
    .filter((id) => foundDocument(store, id).removedAt === null);
  for (const id of left) store.library.setRemoved(id, at);
  return left;
}
