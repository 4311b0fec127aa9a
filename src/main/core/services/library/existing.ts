import type { LibrarySummary } from '#shared/contract/api.ts';
import { newLibraryDocument, type LibraryDocument } from '#shared/library/index.ts';
import { UserError } from '#shared/model/trouble.ts';
import type { LibraryDocumentRow, Store } from '../../db/index.ts';

/** A document, in use or in the trash. Throws UserError `library-document-missing`. */
export function foundDocument(store: Store, id: string): LibraryDocumentRow {
  const row = store.library.find(id);
  if (!row) throw new UserError('library-document-missing');
  return row;
}

/** A document in use. Throws UserError `library-document-missing`, or `library-document-removed` where it lies in the trash. */
export function existingDocument(store: Store, id: string): LibraryDocumentRow {
  const row = foundDocument(store, id);
  if (row.removedAt !== null) throw new UserError('library-document-removed', { title: nameOf(row) });
  return row;
}

/** What a document is called in lists: its title, else its file's name. */
export const nameOf = ({ title, file }: Pick<LibraryDocumentRow, 'title' | 'file'>): string =>
  title === '' ? (file?.name ?? '') : title;

export const summaryOf = (row: LibraryDocumentRow): LibrarySummary => {
  const { id, kind, revision, addedAt, changedAt, removedAt } = row;
  return { id, name: nameOf(row), kind, revision, addedAt, changedAt, removed: removedAt !== null };
};

/** What is known of a document; of one that is damaged no more than its list says, so that its file still goes out with the others. */
export function readableDocument(store: Store, row: LibraryDocumentRow): LibraryDocument {
  try {
    return store.library.document(row);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return newLibraryDocument(row.kind, { title: row.title });
  }
}
