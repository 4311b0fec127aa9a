import { UserError } from '#shared/model/trouble.ts';
import { isPrinted } from '#shared/papers/index.ts';
import type { Store } from '../../db/index.ts';
import type { PrintPapers } from '../../paper-pdf.ts';
import { storedFiles } from '../stored-files.ts';
import { hiding } from './personal.ts';
import type { DossierPlan, ReadyItem } from './plan.ts';

/** The bytes of what comes along: of documents as they are stored, of papers their pages. */
export interface Contents {
  /** Throws UserError `library-document-missing` when it was deleted in the meantime, and `paper-damaged`. */
  bytes: (item: ReadyItem) => Promise<Uint8Array>;
}

export function createContents(
  store: Store,
  print: PrintPapers,
  { profile, changedAt }: Pick<DossierPlan, 'profile' | 'changedAt'>,
  { withoutData, hide }: { withoutData: boolean; hide: readonly string[] | undefined },
): Contents {
  return {
    bytes: async (item) => {
      if ('document' in item) {
        const { content, file } = item.document;
        const bytes = store.contents.slice(content, 0, file.size);
        if (bytes.length !== file.size) throw new UserError('library-document-missing');
        return bytes;
      }
      const stored = store.papers.document(item.paper);
      if (!isPrinted(stored)) throw new Error('a dossier within a dossier');
      const paper = hiding(stored, hide);
      const printed = await print({
        profile,
        papers: [paper],
        files: storedFiles(store, profile, [paper]),
        withoutData,
        created: changedAt,
      });
      return printed.bytes;
    },
  };
}
