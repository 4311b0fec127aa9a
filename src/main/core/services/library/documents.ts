import type { LibraryEdit } from '#shared/contract/api.ts';
import type { Caller, Handlers } from '#shared/contract/dispatcher.ts';
import { parseLibraryDocument, type LibraryDocument } from '#shared/library/index.ts';
import { Misfit } from '#shared/model/shape.ts';
import { UserError } from '#shared/model/trouble.ts';
import { applyChanges, ChangeMisfit, type Change } from '#shared/profile/change.ts';
import type { LibraryDocumentRow, Store } from '../../db/index.ts';
import type { Emit, Ports } from '../../ports.ts';
import type { ProfileWriter } from '../profile-writer.ts';
import { existingDocument, foundDocument, summaryOf } from './existing.ts';

type Calls =
  'library.open' | 'library.update' | 'library.edit' | 'library.sort' | 'library.create' | 'library.assign';

/** What is known of documents: read and written, one by one or many at once. */
export function createLibraryDocuments(
  store: Store,
  writer: ProfileWriter,
  emit: Emit,
  { now, randomId }: Pick<Ports, 'now' | 'randomId'>,
): Pick<Handlers, Calls> {
  const { library, libraryTies: ties } = store;

  /** Writes the next revision. To be called within a transaction. */
  const change = (row: LibraryDocumentRow, changes: readonly Change[]): Change[] => {
    const { document, inverse } = edited(library.document(row), changes);
    library.update({ ...row, revision: row.revision + 1, changedAt: now().toISOString() }, document);
    return inverse;
  };
  const changeAll = (edits: readonly LibraryEdit[], caller: Caller): { undo: LibraryEdit[] } => {
    const undo = store.transaction(() =>
      edits.map(({ id, changes }) => ({ id, changes: change(existingDocument(store, id), changes) })),
    );
    emit({ event: 'library.changed', ids: edits.map(({ id }) => id), by: caller.window });
    return { undo: undo.filter(({ changes }) => changes.length > 0) };
  };

  return {
    'library.open': ({ id }) => {
      const row = foundDocument(store, id);
      const { reading: state, pages, recognised, remarks, file, number } = row;
      return {
        summary: summaryOf(row),
        document: library.document(row),
        file,
        reading: { state, pages, recognised, remarks },
        profiles: ties.owners(number),
        links: ties.links(number),
      };
    },

    'library.update': ({ id, revision, changes }, caller) => {
      store.transaction(() => {
        const row = existingDocument(store, id);
        if (row.revision !== revision) throw new UserError('conflict', { revision: row.revision });
        change(row, changes);
      });
      const row = existingDocument(store, id);
      emit({ event: 'library.changed', ids: [id], revision: row.revision, by: caller.window });
      return summaryOf(row);
    },

    'library.edit': ({ edits }, caller) => changeAll(edits, caller),

    'library.sort': ({ ids, kind, addTags = [], removeTags = [] }, caller) => {
      const edits = [...new Set(ids)].map((id) => {
        const document = library.document(existingDocument(store, id));
        const kinds: Change[] =
          kind === undefined || kind === document.kind ? [] : [{ op: 'set', path: ['kind'], value: kind }];
        return { id, changes: [...kinds, ...tagChanges(document, addTags, removeTags, randomId)] };
      });
      return changeAll(
        edits.filter(({ changes }) => changes.length > 0),
        caller,
      );
    },

    'library.create': ({ profile, document }, caller) => {
      const id = randomId();
      store.transaction(() => {
        library.insert({ id, content: null, file: null, reading: 'none', at: now().toISOString() }, document);
        if (profile !== undefined)
          ties.setOwners(foundDocument(store, id).number, [writer.existing(profile).id]);
      });
      emit({ event: 'library.changed', ids: [id], by: caller.window });
      return summaryOf(foundDocument(store, id));
    },

    'library.assign': ({ ids, profiles }, caller) => {
      store.transaction(() => {
        const owners = profiles.map((profile) => writer.existing(profile).id);
        for (const id of ids) ties.setOwners(existingDocument(store, id).number, owners);
      });
      emit({ event: 'library.changed', ids, by: caller.window });
      return {};
    },
  };
}

const tagPath = ['fields', 'tags'];

function tagChanges(
  { fields: { tags = [] } }: LibraryDocument,
  add: readonly string[],
  remove: readonly string[],
  randomId: () => string,
): Change[] {
  const there = new Set(tags.map(({ name }) => name?.trim()));
  const names = new Set(add.map((name) => name.trim()).filter((name) => name !== ''));
  return [
    ...tags.flatMap(({ id, name }): Change[] =>
      name !== undefined && remove.includes(name.trim()) ? [{ op: 'remove', path: tagPath, id }] : [],
    ),
    ...[...names].flatMap((name): Change[] =>
      there.has(name) ? [] : [{ op: 'insert', path: tagPath, item: { id: randomId(), name } }],
    ),
  ];
}

/** Throws UserError `change-misfit` when a change fits nowhere or would leave something that is no document. */
function edited(
  document: LibraryDocument,
  changes: readonly Change[],
): { document: LibraryDocument; inverse: Change[] } {
  try {
    const applied = applyChanges(document, changes);
    return { document: parseLibraryDocument(applied.document), inverse: applied.inverse };
  } catch (error) {
    if (error instanceof ChangeMisfit) throw misfit(error.change.path.join('/'), error);
    if (error instanceof Misfit) throw misfit(error.place, error);
    throw error;
  }
}

const misfit = (at: string, cause: Error) => Object.assign(new UserError('change-misfit', { at }), { cause });
