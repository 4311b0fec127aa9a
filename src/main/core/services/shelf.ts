import type { Handlers } from '#shared/contract/dispatcher.ts';
import { UserError } from '#shared/model/trouble.ts';
import { listedName, type Store } from '../db/index.ts';
import type { Emit, Ports } from '../ports.ts';
import { hostWords, type Language } from '../words.ts';
import { givenName, longestName } from './given-name.ts';
import { trashDocumentsOf } from './library/trash.ts';
import type { ProfileWriter } from './profile-writer.ts';

type Calls =
  | 'profile.rename'
  | 'profile.duplicate'
  | 'profile.archive'
  | 'profile.remove'
  | 'profile.recover'
  | 'profile.purge';

/** Several profiles side by side: what they are called and where they lie, without a look into what they say. */
export function createShelf(
  store: Store,
  writer: ProfileWriter,
  emit: Emit,
  { now, randomId }: Pick<Ports, 'now' | 'randomId'>,
): Pick<Handlers, Calls> {
  return {
    'profile.rename': ({ id, label }, caller) => {
      const name = givenName(label ?? '');
      return writer.set(writer.existing(id).id, caller, () => ({ label: name === '' ? null : name }));
    },

    'profile.duplicate': ({ id, language }, caller) => {
      const original = writer.existing(id);
      return writer.add(store.profiles.document(original), 'created', caller, {
        label: copyName(listedName(original), language),
        papers: (copy) => {
          for (const paper of store.papers.list(id, false))
            store.papers.copy(paper.id, { id: randomId(), profileId: copy.id });
          store.libraryTies.copy(id, copy.id);
        },
      });
    },

    'profile.archive': ({ id, archived }, caller) =>
      writer.set(writer.existing(id).id, caller, ({ archivedAt }, now) => ({
        archivedAt: archived ? (archivedAt ?? now) : null,
      })),

    'profile.remove': ({ id }, caller) => {
      writer.set(id, caller, ({ removedAt }, now) => ({ removedAt: removedAt ?? now }));
      return {};
    },

    'profile.recover': ({ id }, caller) => writer.set(id, caller, () => ({ removedAt: null })),

    'profile.purge': ({ id }, caller) => {
      const papers = [false, true].flatMap((removed) => store.papers.list(id, removed));
      let trashed: string[] = [];
      store.transaction(() => {
        const profile = store.profiles.find(id);
        if (!profile) throw new UserError('profile-missing');
        if (profile.removedAt === null) throw new UserError('profile-in-use', { name: listedName(profile) });
        const named = store.references.ofProfile(id);
        trashed = trashDocumentsOf(id, store, now().toISOString());
        store.profiles.purge(id);
        store.files.remove(store.references.unreferenced(named));
      });
      if (trashed.length > 0) emit({ event: 'library.changed', ids: trashed, by: caller.window });
      emit({ event: 'profiles.changed', by: caller.window });
      return { papers: papers.map((paper) => paper.id) };
    },
  };
}

function copyName(name: string, language: Language): string {
  if (name === '') return hostWords(language, 'copy.nameless');
  const ending = ` (${hostWords(language, 'copy')})`;
  return [...name].slice(0, longestName - ending.length).join('') + ending;
}
