import type { ProfileSummary } from '#shared/contract/api.ts';
import type { Caller } from '#shared/contract/dispatcher.ts';
import type { StoredFile } from '#shared/formats/format.ts';
import { UserError } from '#shared/model/trouble.ts';
import { newCv } from '#shared/papers/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { profileName } from '#shared/profile/names.ts';
import type { ProfileRow, SnapshotReason, Store } from '../db/index.ts';
import type { Emit, Ports } from '../ports.ts';
import { paperRow } from './paper-row.ts';
import { keepSnapshot, keepWhenDue } from './history/keep.ts';

/** Every write to a profile goes through here: one transaction, the next revision, its history, and the news of it. */
export interface ProfileWriter {
  /** Throws UserError `profile-missing`, or `profile-removed` when it lies in the trash. */
  existing: (id: string) => ProfileRow;
  add: (
    document: ProfileDocument,
    reason: 'created' | 'imported',
    caller: Caller,
    files?: ReadonlyMap<string, StoredFile>,
  ) => ProfileSummary;
  /** `edit` gives the new document, and under which reason its own state is kept in the history, if at all. */
  change: (id: string, caller: Caller, edit: (profile: ProfileRow) => Edited) => ProfileSummary;
  /** Into the trash or out of it. */
  setRemoved: (id: string, removed: boolean, caller: Caller) => ProfileSummary;
}

export interface Edited {
  document: ProfileDocument;
  keepAs?: SnapshotReason;
}

export function createProfileWriter(
  store: Store,
  emit: Emit,
  ports: Pick<Ports, 'now' | 'randomId'>,
): ProfileWriter {
  const found = (id: string): ProfileRow => {
    const row = store.profiles.find(id);
    if (!row) throw new UserError('profile-missing');
    return row;
  };
  const existing = (id: string): ProfileRow => {
    const row = found(id);
    if (row.removedAt !== null) throw new UserError('profile-removed', { name: row.name });
    return row;
  };
  /** Writes first and tells then: nobody hears of a change that was rolled back. */
  const write = (caller: Caller, work: () => ProfileRow): ProfileSummary => {
    const row = store.transaction(work);
    emit({ event: 'profile.changed', id: row.id, revision: row.revision, by: caller.window });
    return summaryOf(row);
  };

  return {
    existing,

    add: (document, reason, caller, files = new Map()) =>
      write(caller, () => {
        for (const [id, file] of files) store.files.put(id, file);
        const now = ports.now();
        const row = rowOf(ports.randomId(), 1, document, now);
        store.profiles.insert(row, document);
        const cv = newCv('CV', document.language);
        store.papers.insert(paperRow(ports.randomId(), row.id, 1, cv, now), cv);
        keepSnapshot(store, row, reason, now);
        return row;
      }),

    change: (id, caller, edit) =>
      write(caller, () => {
        const now = ports.now();
        const before = existing(id);
        const { document, keepAs } = edit(before);
        keepWhenDue(store, before, now);
        const row = rowOf(id, before.revision + 1, document, now);
        store.profiles.update(row, document);
        if (keepAs) keepSnapshot(store, row, keepAs, now);
        return row;
      }),

    setRemoved: (id, removed, caller) =>
      write(caller, () => {
        store.profiles.setRemoved(found(id).id, removed ? ports.now().toISOString() : null);
        return found(id);
      }),
  };
}

const rowOf = (id: string, revision: number, document: ProfileDocument, now: Date): ProfileRow => ({
  id,
  name: profileName(document),
  revision,
  changedAt: now.toISOString(),
  removedAt: null,
});

export const summaryOf = ({ id, name, revision, changedAt }: ProfileRow): ProfileSummary => ({
  id,
  name,
  revision,
  changedAt,
});
