import type { Handlers } from '#shared/contract/dispatcher.ts';
import type { Store } from '../../db/index.ts';
import type { Emit } from '../../ports.ts';
import type { ProfileWriter } from '../profile-writer.ts';
import { existingDocument, foundDocument } from './existing.ts';

type Calls = 'library.link' | 'library.unlink' | 'library.links';

/** What documents prove. A link is neither part of the document nor of the profile: it lies between them. */
export function createLibraryLinks(store: Store, writer: ProfileWriter, emit: Emit): Pick<Handlers, Calls> {
  const ties = store.libraryTies;
  return {
    'library.link': ({ document, ...link }, caller) => {
      store.transaction(() => {
        writer.existing(link.profile);
        ties.link(existingDocument(store, document).number, link);
      });
      emit({ event: 'library.changed', ids: [document], by: caller.window });
      return {};
    },
    'library.unlink': ({ document, ...link }, caller) => {
      store.transaction(() => ties.unlink(foundDocument(store, document).number, link));
      emit({ event: 'library.changed', ids: [document], by: caller.window });
      return {};
    },
    'library.links': ({ profile }) => ties.proofs(writer.existing(profile).id),
  };
}
