// Dossiers: what one holds, made into a file that a host sends. What it looks like is `shared/dossier`, made in a thread of its own.
// Must not be here: SQL, and how pages are joined.
import type { dossierCalls } from '#shared/contract/dossier.ts';
import type { Handlers } from '#shared/contract/dispatcher.ts';
import type { Store } from '../../db/index.ts';
import type { Ports } from '../../ports.ts';
import { daysFrom } from '../library/finding.ts';
import type { ProfileWriter } from '../profile-writer.ts';
import { planDossier } from './plan.ts';

export interface Dossiers {
  handlers: Pick<Handlers, keyof typeof dossierCalls>;
}

export function createDossiers(store: Store, writer: ProfileWriter, { now }: Pick<Ports, 'now'>): Dossiers {
  const all = (profile: string | undefined): string[] =>
    store.librarySearch.ids(
      { filter: profile === undefined ? {} : { profile }, sort: 'kind' },
      daysFrom(now()),
    );
  return {
    handlers: {
      'dossier.plan': ({ from }) => {
        const { parts, fileName } = planDossier(store, writer, from, all);
        return { parts, fileName };
      },
      'dossier.make': () => {
        throw new Error('not made yet');
      },
      'share.personal': () => ({ items: [] }),
    },
  };
}
