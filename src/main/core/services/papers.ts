import type { PaperSummary } from '#shared/contract/api.ts';
import type { Caller, Handlers } from '#shared/contract/dispatcher.ts';
import { Misfit } from '#shared/model/shape.ts';
import { UserError } from '#shared/model/trouble.ts';
import { parsePaper, type Paper } from '#shared/papers/index.ts';
import { applyChanges, ChangeMisfit, type Change } from '#shared/profile/change.ts';
import type { PaperRow, Store } from '../db/index.ts';
import type { Emit, Ports } from '../ports.ts';
import { neededName } from './given-name.ts';
import { paperRow } from './paper-row.ts';
import type { ProfileWriter } from './profile-writer.ts';

type Calls =
  | 'paper.list'
  | 'paper.create'
  | 'paper.open'
  | 'paper.update'
  | 'paper.duplicate'
  | 'paper.remove'
  | 'paper.recover'
  | 'paper.purge';

/** Every write to a CV or letter: one transaction, the next revision, and the news of it. */
export function createPapers(
  store: Store,
  writer: ProfileWriter,
  emit: Emit,
  ports: Pick<Ports, 'now' | 'randomId'>,
): Pick<Handlers, Calls> {
  const write = (caller: Caller, work: () => PaperRow): PaperSummary => {
    const row = store.transaction(work);
    emit({
      event: 'paper.changed',
      id: row.id,
      profile: row.profileId,
      revision: row.revision,
      by: caller.window,
    });
    return paperSummary(row);
  };
  /** Puts a paper into the trash or takes it out, as long as its profile is not there itself. */
  const setRemoved = (id: string, removed: boolean, caller: Caller): PaperSummary =>
    write(caller, () => {
      writer.existing(found(store, id).profileId);
      store.papers.setRemoved(id, removed ? ports.now().toISOString() : null);
      return found(store, id);
    });

  return {
    'paper.list': ({ profile, removed = false }) =>
      store.papers.list(writer.existing(profile).id, removed).map(paperSummary),

    'paper.create': ({ profile, paper }, caller) =>
      write(caller, () => {
        const { id: profileId } = writer.existing(profile);
        const row = paperRow(ports.randomId(), profileId, 1, paper, ports.now());
        store.papers.insert(row, paper);
        return row;
      }),

    'paper.open': ({ id }) => {
      const row = existingPaper(store, writer, id);
      return { summary: paperSummary(row), paper: store.papers.document(row) };
    },

    'paper.update': ({ id, revision, changes }, caller) =>
      write(caller, () => {
        const before = existingPaper(store, writer, id);
        if (before.revision !== revision) throw new UserError('conflict', { revision: before.revision });
        const paper = edited(store.papers.document(before), changes);
        if (paper.kind !== before.kind) throw new UserError('change-misfit', { at: 'kind' });
        const row = paperRow(id, before.profileId, revision + 1, paper, ports.now());
        store.papers.update(row, paper);
        return row;
      }),

    'paper.duplicate': ({ id, name }, caller) =>
      write(caller, () => {
        const original = existingPaper(store, writer, id);
        const paper: Paper = { ...store.papers.document(original), name: neededName(name) };
        const row = paperRow(ports.randomId(), original.profileId, 1, paper, ports.now());
        store.papers.insert(row, paper);
        return row;
      }),

    'paper.remove': ({ id }, caller) => {
      setRemoved(id, true, caller);
      return {};
    },

    'paper.recover': ({ id }, caller) => setRemoved(id, false, caller),

    'paper.purge': ({ id }, caller) => {
      const { profileId, removedAt, name } = found(store, id);
      if (removedAt === null) throw new UserError('paper-in-use', { name });
      store.transaction(() => {
        const named = store.references.ofPaper(id);
        store.papers.purge(id);
        store.files.remove(store.references.unreferenced(named));
      });
      emit({ event: 'papers.changed', profile: profileId, by: caller.window });
      return {};
    },
  };
}

function found(store: Store, id: string): PaperRow {
  const row = store.papers.find(id);
  if (!row) throw new UserError('paper-missing');
  return row;
}

/** Throws UserError `paper-missing`, or `paper-removed` or `profile-removed` when it or its profile lies in the trash. */
export function existingPaper(store: Store, writer: ProfileWriter, id: string): PaperRow {
  const row = found(store, id);
  writer.existing(row.profileId);
  if (row.removedAt !== null) throw new UserError('paper-removed', { name: row.name });
  return row;
}

/** Throws UserError `change-misfit` when a change fits nowhere or would leave something that is no paper. */
function edited(paper: Paper, changes: readonly Change[]): Paper {
  try {
    return parsePaper(applyChanges(paper, changes).document);
  } catch (error) {
    if (error instanceof ChangeMisfit) throw misfit(error.change.path.join('/'), error);
    if (error instanceof Misfit) throw misfit(error.place, error);
    throw error;
  }
}

const misfit = (at: string, cause: Error) => Object.assign(new UserError('change-misfit', { at }), { cause });

const paperSummary = ({ id, profileId, kind, name, revision, changedAt }: PaperRow): PaperSummary => ({
  id,
  profile: profileId,
  kind,
  name,
  revision,
  changedAt,
});
