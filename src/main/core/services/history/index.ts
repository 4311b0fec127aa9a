// A profile's earlier states: kept when due, shown, restored. When one is due, and when it goes, is policy.ts.
// Must not be here: SQL, and any write to a profile that does not go through the writer.
import type { Caller, Handlers } from '#shared/contract/dispatcher.ts';
import { UserError } from '#shared/model/trouble.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { listedName, readDocument, type ProfileRow, type SnapshotRow, type Store } from '../../db/index.ts';
import type { Emit } from '../../ports.ts';
import { neededName } from '../given-name.ts';
import type { ProfileWriter } from '../profile-writer.ts';
import { keepSnapshot } from './keep.ts';

type Calls =
  | 'profile.history'
  | 'profile.snapshot'
  | 'profile.restore'
  | 'profile.keep'
  | 'snapshot.rename'
  | 'snapshot.remove';

export function createHistory(
  store: Store,
  writer: ProfileWriter,
  emit: Emit,
  now: () => Date,
): Pick<Handlers, Calls> {
  const found = (profile: string, id: number): SnapshotRow => {
    const row = store.snapshots.find(profile, id);
    if (!row) throw new UserError('snapshot-missing');
    return row;
  };
  const read = (profile: ProfileRow, id: number): { row: SnapshotRow; document: ProfileDocument } => ({
    row: found(profile.id, id),
    document: readDocument(store.snapshots.document(id), listedName(profile)),
  });
  /** The profile itself stays as it is, but its history is another: whoever shows it reads it again. */
  const write = <T>(id: string, caller: Caller, work: (profile: ProfileRow) => T): T => {
    const profile = writer.existing(id);
    const done = store.transaction(() => work(profile));
    emit({ event: 'profile.changed', id, revision: profile.revision, by: caller.window });
    return done;
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

    'profile.keep': ({ id, name: written }, caller) =>
      write(id, caller, ({ revision }) => {
        const kept = {
          revision,
          takenAt: now().toISOString(),
          reason: 'named',
          name: neededName(written),
        } as const;
        return { id: store.snapshots.take({ profileId: id, ...kept }), ...kept };
      }),

    'snapshot.rename': ({ profile, snapshot, name: written }, caller) =>
      write(profile, caller, () => {
        const row = found(profile, snapshot);
        const name = neededName(written);
        store.snapshots.rename(snapshot, name);
        return summaryOf({ ...row, name });
      }),

    'snapshot.remove': ({ profile, snapshot }, caller) =>
      write(profile, caller, () => {
        if (found(profile, snapshot).name === null) throw new UserError('snapshot-automatic');
        store.snapshots.remove([snapshot]);
        return {};
      }),
  };
}

const summaryOf = ({ id, revision, takenAt, reason, name }: SnapshotRow) => ({
  id,
  revision,
  takenAt,
  reason,
  name,
});
