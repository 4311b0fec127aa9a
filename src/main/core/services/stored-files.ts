import type { StoredFile } from '#shared/formats/index.ts';
import { paperFiles, type PrintedPaper } from '#shared/papers/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { filesOf } from '#shared/profile/files.ts';
import type { Store } from '../db/index.ts';

/** The pictures that a profile and papers refer to, by id. */
export function storedFiles(
  store: Store,
  document: ProfileDocument,
  papers: readonly PrintedPaper[] = [],
): Map<string, StoredFile> {
  const ids = [...filesOf(document), ...papers.flatMap(paperFiles)];
  const found = ids.map((id) => [id, store.files.find(id)] as const);
  return new Map(found.flatMap(([id, file]) => (file ? [[id, file]] : [])));
}
