// A profile's earlier states: kept when due, shown, restored. When one is due, and when it goes, is policy.ts.
// Must not be here: SQL, and any write to a profile that does not go through the writer.
import type { Handlers } from '#shared/contract/dispatcher.ts';
import { UserError } from '#shared/model/trouble.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { readDocument, type ProfileRow, type SnapshotRow, type Store } from '../../db/index.ts';
import type { ProfileWriter } from '../profile-writer.ts';
import { keepSnapshot } from './keep.ts';

type Calls = 'profile.history' | 'profile.snapshot' | 'profile.restore';

export function createHistory(store: Store, writer: ProfileWriter, now: () => Date): Pick<Handlers, Calls> {
  const read = (profile: ProfileRow, id: number): { row: SnapshotRow; document: ProfileDocument } => {
    const row = store.snapshots.find(profile.id, id);
    if (!row) throw new UserError('snapshot-missing');
    return { row, document: readDocument(store.snapshots.document(id), profile.name) };
  };
  return {
    'profile.history': ({ id }) => store.snapshots.list(writer.existing(id).id).map(summaryOf),

    'profile.snapshot': ({ id, snapshot }) => {
      const { row, document } = read(writer.existing(id), snapshot);
      return { summary: summaryOf(row), document };
    },

    'profile.restore': ({ id, snapshot }, caller) =>
      writer.change(id, caller, (profile) => {
        const { document } = read(profile, snapshot);
        keepSnapshot(store, profile, 'before-restore', now());
        return { document, keepAs: 'restored' };
      }),
  };
}

const summaryOf = ({ id, revision, takenAt, reason }: SnapshotRow) => ({ id, revision, takenAt, reason });
