import type { ProfileSummary } from '#shared/contract/api.ts';
import type { Caller } from '#shared/contract/dispatcher.ts';
import type { StoredFile } from '#shared/formats/format.ts';
import { UserError } from '#shared/model/trouble.ts';
import { newCv } from '#shared/papers/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { profileName } from '#shared/profile/names.ts';
import { listedName, type ProfileRow, type SnapshotReason, type Store } from '../db/index.ts';
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
    along?: BroughtAlong,
  ) => ProfileSummary;
  /** `edit` gives the new document, and under which reason its own state is kept in the history, if at all. */
  change: (id: string, caller: Caller, edit: (profile: ProfileRow) => Edited) => ProfileSummary;
  /** Changes what is known of a profile beside its document, wherever it lies; `now` is an instant in UTC, ISO 8601. */
  set: (id: string, caller: Caller, edit: (profile: ProfileRow, now: string) => Known) => ProfileSummary;
}

type Known = Partial<Pick<ProfileRow, 'label' | 'archivedAt' | 'removedAt'>>;

export interface BroughtAlong {
  files?: ReadonlyMap<string, StoredFile>;
  label?: string;
  /** Gives the new profile its papers; a first CV where it is not said. */
  papers?: (profile: ProfileRow) => void;
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
    if (row.removedAt !== null) throw new UserError('profile-removed', { name: listedName(row) });
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

    add: (document, reason, caller, { files = new Map(), label, papers } = {}) =>
      write(caller, () => {
        for (const [id, file] of files) store.files.put(id, file);
        const now = ports.now();
        const row = newRow(ports.randomId(), document, label, now);
        store.profiles.insert(row, document);
        const firstCv = newCv('CV', document.language);
        if (papers) papers(row);
        else store.papers.insert(paperRow(ports.randomId(), row.id, 1, firstCv, now), firstCv);
        keepSnapshot(store, row, reason, now);
        return row;
      }),

    change: (id, caller, edit) =>
      write(caller, () => {
        const now = ports.now();
        const before = existing(id);
        const { document, keepAs } = edit(before);
        keepWhenDue(store, before, now);
        const row = {
          ...before,
          person: profileName(document),
          revision: before.revision + 1,
          changedAt: now.toISOString(),
        };
        store.profiles.update(row, document);
        if (keepAs) keepSnapshot(store, row, keepAs, now);
        return row;
      }),

    set: (id, caller, edit) =>
      write(caller, () => {
        const before = found(id);
        const row = { ...before, ...edit(before, ports.now().toISOString()) };
        store.profiles.set(row);
        return row;
      }),
  };
}

const newRow = (id: string, document: ProfileDocument, label: string | undefined, now: Date): ProfileRow => ({
  id,
  person: profileName(document),
  label: label ?? null,
  revision: 1,
  createdAt: now.toISOString(),
  changedAt: now.toISOString(),
  archivedAt: null,
  removedAt: null,
});

export const summaryOf = (profile: ProfileRow): ProfileSummary => {
  const { id, label, person, revision, createdAt, changedAt, archivedAt } = profile;
  const name = listedName(profile);
  return { id, name, label, person, archived: archivedAt !== null, revision, createdAt, changedAt };
};
