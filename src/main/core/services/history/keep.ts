import type { ProfileRow, SnapshotReason, Store } from '../../db/index.ts';
import { snapshotDue, snapshotsToThin } from './policy.ts';

/** Keeps the state that is stored now, unless it is kept already, and lets go of old ones. For use within a transaction. */
export function keepSnapshot(store: Store, profile: ProfileRow, reason: SnapshotReason, now: Date): void {
  if (store.snapshots.newest(profile.id)?.revision === profile.revision) return;
  store.snapshots.take({
    profileId: profile.id,
    revision: profile.revision,
    takenAt: profile.changedAt,
    reason,
    name: null,
  });
  store.snapshots.remove(snapshotsToThin(store.snapshots.list(profile.id), now));
}

/** Keeps the state that a change is about to replace, when that is due. */
export function keepWhenDue(store: Store, profile: ProfileRow, now: Date): void {
  if (snapshotDue(store.snapshots.newest(profile.id), now)) keepSnapshot(store, profile, 'interval', now);
}
